// Reads the body of a ClientHello (RFC 8446 section 4.1.2, RFC 6066 section 3, RFC 7301). It is strict: a server that reads
// a lax hello in another way than we do would be told another name.
import { canonicalName, isPlainName } from "../dns/domain-name.ts";
import { ByteReader } from "./byte-reader.ts";

export interface HelloBody {
  /** The asked server, lower case. With `ech` it is the outer name, and the inner one cannot be seen. */
  readonly serverName: string | undefined;
  /** The encrypted_client_hello extension is there, in earnest or as GREASE: the two cannot be told apart (RFC 9849). */
  readonly ech: boolean;
  readonly alpn: readonly string[];
}

const SERVER_NAME = 0;
const ALPN = 16;
const ENCRYPTED_CLIENT_HELLO = 0xfe0d;
const HOST_NAME = 0;
const VERSION_AND_RANDOM = 34;
const MAX_SESSION_ID = 32;
const MAX_PROTOCOLS = 8;

/** Undefined when it is malformed, holds an extension twice, or a server name that is none. */
export function readHelloBody(body: Buffer): HelloBody | undefined {
  const reader = new ByteReader(body);
  const start = reader.take(VERSION_AND_RANDOM);
  const session = reader.vector(1);
  const suites = reader.vector(2);
  const compression = reader.vector(1);
  if (start === undefined || session === undefined || suites === undefined || compression === undefined)
    return undefined;
  if (session.length > MAX_SESSION_ID || suites.length < 2 || suites.length % 2 !== 0 || compression.length === 0) {
    return undefined;
  }
  if (reader.atEnd) return { serverName: undefined, ech: false, alpn: [] };
  const extensions = readExtensions(reader.vector(2));
  return extensions === undefined || !reader.atEnd ? undefined : describe(extensions);
}

function describe(extensions: ReadonlyMap<number, Buffer>): HelloBody | undefined {
  const named = extensions.get(SERVER_NAME);
  const serverName = named === undefined ? undefined : readServerName(named);
  const protocols = extensions.get(ALPN);
  const alpn = protocols === undefined ? [] : readProtocols(protocols);
  if ((named !== undefined && serverName === undefined) || alpn === undefined) return undefined;
  return { serverName, ech: extensions.has(ENCRYPTED_CLIENT_HELLO), alpn };
}

function readExtensions(bytes: Buffer | undefined): ReadonlyMap<number, Buffer> | undefined {
  if (bytes === undefined) return undefined;
  const found = new Map<number, Buffer>();
  const reader = new ByteReader(bytes);
  while (!reader.atEnd) {
    const type = reader.number(2);
    const data = reader.vector(2);
    if (type === undefined || data === undefined || found.has(type)) return undefined;
    found.set(type, data);
  }
  return found;
}

/** Exactly one name, a host name: RFC 6066 defines no other kind and forbids two of a kind. */
function readServerName(data: Buffer): string | undefined {
  const outer = new ByteReader(data);
  const list = outer.vector(2);
  if (list === undefined || !outer.atEnd) return undefined;
  const reader = new ByteReader(list);
  const kind = reader.number(1);
  const bytes = reader.vector(2);
  if (kind !== HOST_NAME || bytes === undefined || !reader.atEnd) return undefined;
  // latin1 keeps every byte apart: a NUL or a byte above 127 stays and is refused as no plain name.
  const name = bytes.toString("latin1");
  return name.endsWith(".") || !isPlainName(canonicalName(name)) || endsInNumber(name)
    ? undefined
    : canonicalName(name);
}

/** An IPv4 address in any of the ways that it may be written (RFC 6066 forbids literal addresses). */
function endsInNumber(name: string): boolean {
  return /^(?:\d+|0x[0-9a-f]*)$/i.test(name.slice(name.lastIndexOf(".") + 1));
}

function readProtocols(data: Buffer): string[] | undefined {
  const outer = new ByteReader(data);
  const list = outer.vector(2);
  if (list === undefined || !outer.atEnd) return undefined;
  const reader = new ByteReader(list);
  const protocols: string[] = [];
  while (!reader.atEnd) {
    const protocol = reader.vector(1);
    if (protocol === undefined || protocol.length === 0) return undefined;
    if (protocols.length < MAX_PROTOCOLS) protocols.push(protocol.toString("latin1"));
  }
  return protocols;
}
