// Addresses of sockets that serve both families.

/** An IPv4 address without the dress that a socket for IPv6 puts on it. */
export function plainAddress(address: string | undefined): string {
  return (address ?? "").replace(/^::ffff:(?=\d+\.)/i, "");
}
