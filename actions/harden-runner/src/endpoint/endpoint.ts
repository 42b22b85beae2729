// What a job may reach: one destination, protocol and port. The one shape that lists, presets and rules speak of.

export type Protocol = "tcp" | "udp";

export type Destination =
  /** Exactly this name. Lower case, ASCII (IDN as A-labels), no dot at the end. */
  | { readonly kind: "host"; readonly name: string }
  /** Every name below `of`, at any depth, but not `of` itself. Written `*.of`. */
  | { readonly kind: "subdomains"; readonly of: string }
  /** Addresses, in the canonical text of RFC 5952; a single address has the full prefix. */
  | { readonly kind: "network"; readonly family: 4 | 6; readonly address: string; readonly prefix: number };

export interface Endpoint {
  readonly destination: Destination;
  readonly protocol: Protocol;
  readonly port: number;
  /** Where it comes from, for people: `allowed-endpoints, line 3`, `preset npm`, `policy`. */
  readonly origin: string;
  /** Why it is needed, where the origin knows: the entries of presets say it. */
  readonly reason?: string;
}
