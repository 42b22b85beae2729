// The record types that the rules speak of, by number and mnemonic (IANA registry "Domain Name System Parameters").

const MNEMONICS: ReadonlyMap<number, string> = new Map([
  [1, "A"],
  [2, "NS"],
  [5, "CNAME"],
  [6, "SOA"],
  [10, "NULL"],
  [12, "PTR"],
  [13, "HINFO"],
  [15, "MX"],
  [16, "TXT"],
  [28, "AAAA"],
  [33, "SRV"],
  [35, "NAPTR"],
  [39, "DNAME"],
  [41, "OPT"],
  [43, "DS"],
  [46, "RRSIG"],
  [47, "NSEC"],
  [48, "DNSKEY"],
  [52, "TLSA"],
  [64, "SVCB"],
  [65, "HTTPS"],
  [251, "IXFR"],
  [252, "AXFR"],
  [255, "ANY"],
  [257, "CAA"],
]);

/** Numbers of the two types that carry addresses. */
export const ADDRESS_TYPES = { A: 1, AAAA: 28 } as const;
export type AddressType = keyof typeof ADDRESS_TYPES;

/** Mnemonic of a type, or `TYPE` and its number as RFC 3597 writes unknown ones. */
export function typeName(code: number): string {
  return MNEMONICS.get(code) ?? `TYPE${code}`;
}

export function isAddressType(type: string): type is AddressType {
  return type === "A" || type === "AAAA";
}

/** HTTPS and SVCB may hold other addresses, other ports and keys of Encrypted Client Hello (RFC 9460, RFC 9848). */
export function isServiceBinding(type: string): boolean {
  return type === "HTTPS" || type === "SVCB";
}

/** Types that may be asked for a name that is listed exactly: the question then holds nothing that a job could choose. */
export const EXACT_NAME_TYPES: ReadonlySet<string> = new Set(["TXT", "SRV", "MX", "NS", "SOA", "CNAME", "TLSA"]);
