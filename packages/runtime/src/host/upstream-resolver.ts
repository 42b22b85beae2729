// Asks the machine's own resolvers: by UDP from one held port each, by TCP where an answer is cut short or its question comes
// back altered. It copies messages and matches them; what an answer says is judged elsewhere.
import { askByTcp } from "./upstream-tcp.ts";
import { openUdpUpstream, type UdpUpstream } from "./upstream-udp.ts";

export interface UpstreamAddress {
  readonly address: string;
  readonly port: number;
}

export type UpstreamAnswer =
  | { readonly ok: true; readonly message: Buffer }
  /** `upstream-timeout`, `upstream-unreachable`, or `upstream-none` when there is no resolver. */
  | { readonly ok: false; readonly why: string };

export interface Upstream {
  /** The UDP ports that questions leave from, for the firewall. */
  readonly sources: readonly { readonly resolver: UpstreamAddress; readonly localPort: number }[];
  /**
   * Never rejects; settles within 5 s. The answer has the id of `query`, and its question letter by letter, or but for case
   * where it came by TCP.
   */
  ask(query: Buffer): Promise<UpstreamAnswer>;
  close(): void;
}

/** Milliseconds for one resolver, and for all together. */
const TRY_MS = 2_000;
const TOTAL_MS = 5_000;

/** @param resolvers best first. @throws the system's error when a socket cannot be opened. */
export async function openUpstream(resolvers: readonly UpstreamAddress[]): Promise<Upstream> {
  const opened: UdpUpstream[] = [];
  try {
    for (const resolver of resolvers) opened.push(await openUdpUpstream(resolver));
  } catch (error) {
    for (const upstream of opened) upstream.close();
    throw error;
  }
  return new RotatingUpstream(opened);
}

class RotatingUpstream implements Upstream {
  readonly #upstreams: readonly UdpUpstream[];
  /** The one that answered last goes first, so that a dead resolver costs its wait only once. */
  #first = 0;

  constructor(upstreams: readonly UdpUpstream[]) {
    this.#upstreams = upstreams;
  }

  get sources(): Upstream["sources"] {
    return this.#upstreams.map(({ resolver, localPort }) => ({ resolver, localPort }));
  }

  async ask(query: Buffer): Promise<UpstreamAnswer> {
    const deadline = performance.now() + TOTAL_MS;
    let last: UpstreamAnswer = { ok: false, why: "upstream-none" };
    const count = this.#upstreams.length;
    // A lone resolver is asked again: a datagram may be lost.
    const tries = Math.max(count, Math.ceil(TOTAL_MS / TRY_MS));
    for (let turn = 0; turn < tries && performance.now() < deadline; turn += 1) {
      const index = (this.#first + (turn % count)) % count;
      const upstream = this.#upstreams[index];
      if (upstream === undefined) break;
      last = await askOne(upstream, query, Math.min(TRY_MS, deadline - performance.now()));
      if (last.ok) {
        this.#first = index;
        return last;
      }
    }
    return last;
  }

  close(): void {
    for (const upstream of this.#upstreams) upstream.close();
  }
}

async function askOne(upstream: UdpUpstream, query: Buffer, milliseconds: number): Promise<UpstreamAnswer> {
  const deadline = performance.now() + milliseconds;
  const answer = await upstream.ask(query, milliseconds);
  if (answer.kind === "whole") return { ok: true, message: answer.message };
  if (answer.kind === "failed") return { ok: false, why: answer.why };
  return askByTcp(upstream.resolver, query, Math.max(deadline - performance.now(), 1));
}
