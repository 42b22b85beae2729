// A knock: a datagram that the agent sends to itself, and that the rules of ./knock-rules.ts turn into a granted element. It
// holds one byte for where, what and how long to open, two for the port, and the address.
import { Buffer } from "node:buffer";
import ipaddr from "ipaddr.js";
import type { Protocol } from "../../endpoint/endpoint.ts";
import type { Grant, GrantScope } from "../grant.ts";

export interface KnockKind {
  /** The first byte. */
  readonly code: number;
  readonly scope: GrantScope;
  readonly protocol: Protocol;
  readonly seconds: number;
}

export interface Knock {
  readonly message: Buffer;
  /** What it opens: what was wanted, or the same for longer. */
  readonly grant: Grant;
}

/** A rule cannot read a time from a packet: each of these has rules of its own. The usual times to live with their grace. */
const TIMES: readonly number[] = [35, 60, 90, 150, 330, 1_230, 3_630];
const SCOPES: readonly GrantScope[] = ["job", "step"];
const PROTOCOLS: readonly Protocol[] = ["tcp", "udp"];

export const KNOCK_KINDS: readonly KnockKind[] = SCOPES.flatMap((scope) =>
  PROTOCOLS.flatMap((protocol) => TIMES.map((seconds) => ({ scope, protocol, seconds }))),
).map((kind, index) => ({ code: index + 1, ...kind }));

/** The knock that opens a grant for at least its time; undefined where no rule opens for so long. */
export function knockOf(grant: Grant, scope: GrantScope): Knock | undefined {
  const kind = KNOCK_KINDS.find(
    (each) => each.scope === scope && each.protocol === grant.protocol && each.seconds >= grant.seconds,
  );
  if (kind === undefined) return undefined;
  const head = Buffer.of(kind.code, grant.port >> 8, grant.port & 255);
  const message = Buffer.concat([head, Buffer.from(ipaddr.parse(grant.address).toByteArray())]);
  return { message, grant: { ...grant, seconds: kind.seconds } };
}
