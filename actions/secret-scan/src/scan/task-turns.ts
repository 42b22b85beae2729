// Gives results on in the order in which their tasks were begun, whichever is done first: what a scan reports must not depend on
// which thread was faster.

export class TaskTurns<Result> {
  readonly #give: (result: Result) => void;
  /** Results that are waiting for an earlier one, by their turn. */
  readonly #early = new Map<number, Result>();
  #begun = 0;
  #next = 0;

  /** `give` gets each result once. */
  constructor(give: (result: Result) => void) {
    this.#give = give;
  }

  /** Begins a task; what is returned is to be called with its result. If that never happens, all later results wait. */
  begin(): (result: Result) => void {
    const turn = this.#begun++;
    return (result) => {
      this.#early.set(turn, result);
      this.#giveOn();
    };
  }

  #giveOn(): void {
    for (let result = this.#early.get(this.#next); result !== undefined; result = this.#early.get(this.#next)) {
      this.#early.delete(this.#next);
      this.#next++;
      this.#give(result);
    }
  }
}
