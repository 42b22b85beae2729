// Which addresses a name may lead to by itself, and the names of the reverse tree.
import ipaddr from "ipaddr.js";

/** Azure's WireServer: a public address by number, the platform's control plane by use (Microsoft, "What is IP address 168.63.129.16?"). */
const PLATFORM = "168.63.129.16";

/** First three bits of every global unicast IPv6 address (RFC 4291 section 2.4, IANA registry). */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * True for an ordinary public address. False for private, loopback, link-local, metadata, multicast, reserved and
 * documentation ranges, for IPv6 that wraps IPv4 (mapped, NAT64, 6to4, Teredo), and for text that is no address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv6 ? address.match(GLOBAL_UNICAST) : text !== PLATFORM;
}

/** Dotted decimals, or the text of RFC 5952; the text itself where it is no address. */
export function canonicalAddress(text: string): string {
  if (!ipaddr.isValid(text)) return text;
  const address = ipaddr.parse(text);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

/** The address that a name below `in-addr.arpa` or `ip6.arpa` stands for (RFC 1035 section 3.5, RFC 3596 section 2.5). */
export function reverseAddress(name: string): string | undefined {
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.in-addr\.arpa$/.exec(name);
  if (v4 !== null) return validOnly(v4.slice(1).reverse().join("."));
  if (!/^(?:[0-9a-f]\.){32}ip6\.arpa$/.test(name)) return undefined;
  const nibbles = name.slice(0, 63).split(".").reverse().join("");
  return validOnly((nibbles.match(/.{4}/g) ?? []).join(":"));
}

function validOnly(text: string): string | undefined {
  return ipaddr.isValid(text) ? text : undefined;
}
