// Values by key, several for a key.

export class Groups<Value> {
  readonly #groups = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    const group = this.#groups.get(key);
    if (group) group.push(value);
    else this.#groups.set(key, [value]);
  }

  /** In the order in which they were added; none for an unknown key. */
  of(key: string): readonly Value[] {
    return this.#groups.get(key) ?? [];
  }

  entries(): Iterable<readonly [string, readonly Value[]]> {
    return this.#groups;
  }
}
