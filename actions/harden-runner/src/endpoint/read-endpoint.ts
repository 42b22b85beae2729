// Reads one line of a list of endpoints: `[tcp://|udp://]destination[:port]`.
import { nearest } from "@lockstep/core";
import type { Destination, Protocol } from "./endpoint.ts";
import { type Reading, refuse } from "./endpoint-problem.ts";
import { readName } from "./read-name.ts";
import { endsInNumber, readIpv4, readIpv6 } from "./read-network.ts";

/** What a line says, before it is known where the line stands. */
export interface Target {
  readonly destination: Destination;
  readonly protocol: Protocol;
  readonly port: number;
}

const DEFAULT_PORT = 443;
const MAX_PORT = 65_535;
const MAX_LENGTH = 1000;
const WEB_SCHEMES = ["http", "https", "ws", "wss"];

/** The endpoint a line stands for. The line has no comment and no space around it. */
export function readEndpoint(line: string): Reading<Target> {
  if (line.length > MAX_LENGTH) return refuse("host", `it is longer than ${MAX_LENGTH} characters`);
  if (/[\s,]/.test(line)) return refuse("several", "write one endpoint a line");
  const scheme = readScheme(line);
  if (!scheme.ok) return scheme;
  const { protocol, rest } = scheme.value;
  const parts = rest.startsWith("[") ? splitBracketed(rest) : splitPlain(rest);
  if (!parts.ok) return parts;
  const port = readPort(parts.value.port);
  if (!port.ok) return port;
  const destination = parts.value.bracketed ? readIpv6(parts.value.host) : readPlain(parts.value.host);
  return destination.ok
    ? { ok: true, value: { destination: destination.value, protocol, port: port.value } }
    : destination;
}

function readScheme(line: string): Reading<{ readonly protocol: Protocol; readonly rest: string }> {
  const at = line.indexOf("://");
  if (at < 0) return { ok: true, value: { protocol: "tcp", rest: line } };
  const scheme = line.slice(0, at).toLowerCase();
  const rest = line.slice(at + 3);
  if (scheme === "tcp" || scheme === "udp") return { ok: true, value: { protocol: scheme, rest } };
  const meant = WEB_SCHEMES.includes(scheme) ? undefined : nearest(scheme, ["tcp", "udp"]);
  return refuse("scheme", meant ? `did you mean \`${meant}://\`?` : "write the host and the port, not a URL");
}

interface Parts {
  readonly host: string;
  readonly port: string | undefined;
  readonly bracketed: boolean;
}

function splitBracketed(rest: string): Reading<Parts> {
  const end = rest.indexOf("]");
  const after = rest.slice(end + 1);
  if (end < 0 || (after !== "" && !after.startsWith(":"))) {
    return refuse("address-notation", "write an IPv6 address as [2001:db8::7]:443, a network as [2001:db8::/32]:443");
  }
  return {
    ok: true,
    value: { host: rest.slice(1, end), port: after === "" ? undefined : after.slice(1), bracketed: true },
  };
}

function splitPlain(rest: string): Reading<Parts> {
  const [host = "", port, ...more] = rest.split(":");
  // Without brackets nobody can tell the last part of the address from a port.
  if (more.length > 0) return refuse("address-notation", "write an IPv6 address in brackets: [2001:db8::7]:443");
  return { ok: true, value: { host, port, bracketed: false } };
}

function readPort(text: string | undefined): Reading<number> {
  if (text === undefined) return { ok: true, value: DEFAULT_PORT };
  const slash = text.indexOf("/");
  if (slash > 0) return refuse("path", "an endpoint has no path; it ends with the port");
  const port = /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= MAX_PORT) return { ok: true, value: port };
  return refuse("port", `a port is one number from 1 to ${MAX_PORT}; write a line for each`);
}

function readPlain(host: string): Reading<Destination> {
  const slash = host.indexOf("/");
  const base = slash < 0 ? host : host.slice(0, slash);
  if (endsInNumber(base)) return readIpv4(host);
  return slash < 0 ? readName(host) : refuse("path", "an endpoint has no path; write the host and the port");
}
