// A value that must never be shown. Printing it in any way yields a placeholder.

const SHOWN = "***";
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Wraps a secret. Only `reveal` gives the value; string conversion, JSON and inspection give `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Pass it straight to the one call that needs it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [Symbol.toPrimitive](): string {
    return SHOWN;
  }

  [inspect](): string {
    return SHOWN;
  }
}
