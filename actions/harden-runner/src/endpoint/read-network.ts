// Reads an address or a network in its one strict notation. The forms that some programs read in another way than others
// (octal, hexadecimal, missing parts, IPv4 inside IPv6, zones) are refused, never guessed at.
import ipaddr from "ipaddr.js";
import type { Destination } from "./endpoint.ts";
import { type Reading, refuse } from "./endpoint-problem.ts";

export type Network = Extract<Destination, { kind: "network" }>;

const BITS = { 4: 32, 6: 128 } as const;

/** The widest blocks with a meaning of their own: multicast (RFC 5771) and unique local addresses (RFC 4193). */
const WIDEST = { 4: 4, 6: 7 } as const;

/** True if an IPv4 reader would take `host` for an address: its last part is a number (URL standard, "ends in a number"). */
export function endsInNumber(host: string): boolean {
  const last = host.slice(host.lastIndexOf(".") + 1);
  return /^(?:[0-9]+|0x[0-9a-f]*)$/i.test(last);
}

/** `192.0.2.7` or `192.0.2.0/24`. */
export function readIpv4(text: string): Reading<Network> {
  const { base, prefix } = split(text);
  if (!ipaddr.IPv4.isValidFourPartDecimal(base)) {
    return refuse("address-notation", `\`${base}\` is not an IPv4 address of four decimal numbers, such as 192.0.2.7`);
  }
  const address = ipaddr.IPv4.parse(base);
  return network(4, address.toString(), prefix, (bits) =>
    ipaddr.IPv4.networkAddressFromCIDR(`${base}/${bits}`).toString(),
  );
}

/** `2001:db8::1` or `2001:db8::/32`, without the brackets around it. */
export function readIpv6(text: string): Reading<Network> {
  const { base, prefix } = split(text);
  if (base.includes("%") || !base.includes(":") || !ipaddr.IPv6.isValid(base)) {
    return refuse("address-notation", `\`${base}\` is not an IPv6 address without a zone, such as 2001:db8::7`);
  }
  const address = ipaddr.IPv6.parse(base);
  if (address.isIPv4MappedAddress()) {
    return refuse("address-notation", `write the IPv4 address itself: ${address.toIPv4Address().toString()}`);
  }
  return network(6, address.toRFC5952String(), prefix, (bits) =>
    ipaddr.IPv6.networkAddressFromCIDR(`${base}/${bits}`).toRFC5952String(),
  );
}

function split(text: string): { readonly base: string; readonly prefix: string | undefined } {
  const slash = text.indexOf("/");
  return slash < 0 ? { base: text, prefix: undefined } : { base: text.slice(0, slash), prefix: text.slice(slash + 1) };
}

function network(
  family: 4 | 6,
  address: string,
  prefix: string | undefined,
  start: (bits: number) => string,
): Reading<Network> {
  const bits = prefix === undefined ? BITS[family] : prefixLength(prefix);
  if (bits === undefined || bits > BITS[family]) {
    return refuse("network-bits", `a network of IPv${family} is written with /0 to /${BITS[family]}`);
  }
  if (bits < WIDEST[family] || address === "0.0.0.0" || address === "::") return everything();
  const first = start(bits);
  if (first !== address) {
    return refuse("network-bits", `the network is ${first}/${bits}; write that, or the one address ${address}`);
  }
  return { ok: true, value: { kind: "network", family, address, prefix: bits } };
}

function prefixLength(text: string): number | undefined {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(text) ? Number(text) : undefined;
}

function everything() {
  return refuse(
    "everything",
    "this allows nearly everything; to allow everything and only watch, use the mode `audit`",
  );
}
