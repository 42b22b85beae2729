// Addresses as the kernel's records hold them, in canonical text.
import ipaddr from "ipaddr.js";

/** Text of 4 or 16 bytes after RFC 5952; IPv4 within IPv6 as IPv4. Undefined for any other length. */
export function addressText(bytes: Uint8Array): string | undefined {
  if (bytes.length !== 4 && bytes.length !== 16) return undefined;
  const address = ipaddr.fromByteArray([...bytes]);
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()) return address.toIPv4Address().toString();
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}
