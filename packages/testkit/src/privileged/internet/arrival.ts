// What reached the pretended internet. Tests assert on this and not on what a client printed.

export interface DnsArrival {
  readonly kind: "dns";
  readonly over: "udp" | "tcp" | "tls";
  readonly server: string;
  readonly port: number;
  readonly questions: readonly { readonly name: string; readonly type: string }[];
  /** Of the whole query, EDNS options and padding included. */
  readonly bytes: number;
  /** Numbers of the EDNS options it carried. */
  readonly options: readonly number[];
}

export interface HttpArrival {
  readonly kind: "http";
  readonly server: string;
  readonly port: number;
  /** Of the TLS handshake; undefined for plain HTTP and for TLS without a name. */
  readonly serverName?: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** Of HTTP: `1.1`, `2.0`. */
  readonly version: string;
  /** At most its first 4 KiB. */
  readonly body: string;
}

export interface TlsArrival {
  readonly kind: "tls";
  readonly server: string;
  readonly port: number;
  readonly serverName?: string;
}

/** Bytes on a port that echoes. */
export interface BytesArrival {
  readonly kind: "bytes";
  readonly protocol: "tcp" | "udp";
  readonly server: string;
  readonly port: number;
  /** At most its first 1 KiB. */
  readonly text: string;
}

export type Arrival = DnsArrival | HttpArrival | TlsArrival | BytesArrival;

/** Packets seen on the wire, whether anything listened there or not. */
export interface Flow {
  /** As nft names it: `tcp`, `udp`, `icmp`, `ipv6-icmp`, `gre`. */
  readonly protocol: string;
  readonly address: string;
  /** Of TCP, UDP and SCTP. */
  readonly port?: number;
}
