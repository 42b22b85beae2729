// Takes fields out of a JSON request. What is not there, or not of its kind, is a refusal.
import { Refusal } from "./answer.ts";

/** A value of unknown shape, and the way to what lies within. */
export class Fields {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  static async of(request: Request): Promise<Fields> {
    const text = await request.text();
    try {
      return new Fields(JSON.parse(text));
    } catch {
      throw new Refusal(400, "the body is not JSON");
    }
  }

  /** The field, or a value that holds nothing. */
  at(name: string): Fields {
    const { value } = this;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return new Fields(undefined);
    return new Fields(Reflect.get(value, name));
  }

  get value(): unknown {
    return this.#value;
  }

  get isThere(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  text(): string {
    if (typeof this.#value === "string" && this.#value !== "") return this.#value;
    throw new Refusal(400, "a text is missing");
  }

  bytes(): Buffer {
    return Buffer.from(this.text(), "base64");
  }

  list(): Fields[] {
    if (Array.isArray(this.#value)) return this.#value.map((item) => new Fields(item));
    throw new Refusal(400, "a list is missing");
  }
}
