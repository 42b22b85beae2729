// Addresses of names while their answers are fresh, for the TLS proxy: a client has asked for the name just before. Clients
// themselves are never answered from here.
import type { AddressGrant } from "./judge-answer.ts";
import type { AddressType } from "./record-type.ts";

interface Remembered {
  readonly until: number;
  readonly addresses: readonly string[];
}

const MAX_ENTRIES = 2_048;

export class AnswerMemory {
  readonly #entries = new Map<string, Remembered>();

  /** @param now milliseconds of a clock that only goes forward. */
  record(name: string, type: AddressType, grants: readonly AddressGrant[], now: number): void {
    const seconds = Math.min(...grants.map(({ ttl }) => ttl));
    if (!Number.isFinite(seconds)) return;
    const key = `${type} ${name}`;
    this.#entries.delete(key);
    this.#entries.set(key, { until: now + seconds * 1_000, addresses: grants.map(({ address }) => address) });
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > MAX_ENTRIES && oldest.done !== true) this.#entries.delete(oldest.value);
  }

  find(name: string, type: AddressType, now: number): readonly string[] | undefined {
    const entry = this.#entries.get(`${type} ${name}`);
    return entry !== undefined && entry.until > now ? entry.addresses : undefined;
  }

  clear(): void {
    this.#entries.clear();
  }
}
