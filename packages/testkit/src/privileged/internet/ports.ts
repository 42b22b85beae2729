// Where the pretended internet listens.

/** TCP ports are open at every address; DNS over UDP and the UDP echo only at addresses that are named. */
export const PORTS = {
  dns: [53, 5354],
  dnsOverTls: [853],
  http: [80, 8080, 32_526],
  https: [443, 8443],
  tcpEcho: [22, 25, 4444],
  udpEcho: [123, 4444],
} as const;

/** The platform's resolver on Azure, which is its WireServer, too. Source: Azure documentation, "What is IP address 168.63.129.16?". */
export const PLATFORM_RESOLVER = "168.63.129.16";
/** Instance metadata. Source: Azure documentation, "Azure Instance Metadata Service". */
export const METADATA = "169.254.169.254";

/** Where a host stands that may be reached in most tests, and one that may not. */
export const ALLOWED = { name: "allowed.example.test", a: "11.1.0.10", aaaa: "2a0e:b107:10::10" } as const;
export const FORBIDDEN = { name: "evil.example.test", a: "11.6.0.66", aaaa: "2a0e:b107:66::66" } as const;
/** One address with several names, of which only `cdn.example.test` is to be allowed. */
export const SHARED = { allowed: "cdn.example.test", other: "tenant.example.test", a: "11.2.0.20" } as const;

/** Resolvers that a job may try to reach by itself. */
export const PUBLIC_RESOLVERS = ["8.8.8.8", "1.1.1.1", "9.9.9.9", "2001:4860:4860::8888"] as const;

export const ECHO_ADDRESSES = [ALLOWED.a, ALLOWED.aaaa, FORBIDDEN.a, FORBIDDEN.aaaa] as const;
