// Which names were asked for lately and gave an address: connections are reported by these names. Bounded; the oldest go.

const MAX_ADDRESSES = 8_192;
const MAX_NAMES = 8;

export class NameBook {
  readonly #names = new Map<string, readonly string[]>();

  /** Addresses in the text of RFC 5952 (IPv6) or dotted decimals. */
  record(name: string, addresses: readonly string[]): void {
    for (const address of addresses) {
      const others = (this.#names.get(address) ?? []).filter((other) => other !== name);
      this.#names.delete(address);
      this.#names.set(address, [name, ...others].slice(0, MAX_NAMES));
    }
    while (this.#names.size > MAX_ADDRESSES) this.#dropOldest();
  }

  /** The latest name first; empty when no answer gave this address. */
  namesOf(address: string): readonly string[] {
    return this.#names.get(address) ?? [];
  }

  #dropOldest(): void {
    const oldest = this.#names.keys().next();
    if (oldest.done !== true) this.#names.delete(oldest.value);
  }
}
