// How many living processes each step has.

export class StepCount {
  readonly #counts = new Map<string, number>();

  /** Steps that have at least one. */
  get running(): ReadonlySet<string> {
    return new Set(this.#counts.keys());
  }

  add(step: string | undefined): void {
    if (step !== undefined) this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
  }

  remove(step: string | undefined): void {
    if (step === undefined) return;
    const left = (this.#counts.get(step) ?? 0) - 1;
    if (left > 0) this.#counts.set(step, left);
    else this.#counts.delete(step);
  }
}
