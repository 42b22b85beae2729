// Turns the address of a registry, as tools write it, into the endpoint behind it. Credentials, paths and queries are dropped.
import { readEndpoint, type Target } from "../endpoint/read-endpoint.ts";

/** Ports of the schemes that registries are reached by (IANA's registry of service names). */
const PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443, "git:": 9418, "ssh:": 22 };

/** The endpoint of a URL; undefined for files, for this machine itself, and for what is no URL of a known scheme. */
export function registryTarget(url: string): Target | undefined {
  // Cargo, Go and pip name the protocol in front: `sparse+https`, `git+ssh`.
  const plain = url.trim().replace(/^[a-z]{1,12}\+(?=[a-z]{1,12}:\/\/)/i, "");
  if (!URL.canParse(plain)) return undefined;
  const { protocol, hostname, port } = new URL(plain);
  const fallback = PORTS[protocol];
  if (fallback === undefined || isThisMachine(hostname)) return undefined;
  const reading = readEndpoint(`${hostname}:${port === "" ? fallback : port}`);
  // Settings of a tool can name a place, never a pattern for places.
  return reading.ok && reading.value.destination.kind !== "subdomains" ? reading.value : undefined;
}

/** Loopback is never closed, so it needs no endpoint. */
function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";
}
