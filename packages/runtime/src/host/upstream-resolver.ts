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
   * where it came by TCP. Where an answer is not usable, such as SERVFAIL or REFUSED, the next resolver is asked, as the
   * system's library does (resolv.conf(5)). Where none has a usable one, it is the first that came.
   *
   * @param isUsable whether an answer settles the question. Never throws.
   */
  ask(query: Buffer, isUsable: (message: Buffer) => boolean): Promise<UpstreamAnswer>;
  close(): void;
}

/** Milliseconds for one resolver, and for all together. */
const TRY_MS = 2_000;
const TOTAL_MS = 5_000;
/** As many as the time allows a lone resolver that is silent. */
const MAX_ROUNDS = Math.ceil(TOTAL_MS / TRY_MS);

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
  /** The one that last had a usable answer goes first, so that a dead resolver costs its wait only once. */
  #first = 0;

  constructor(upstreams: readonly UdpUpstream[]) {
    this.#upstreams = upstreams;
  }

  get sources(): Upstream["sources"] {
    return this.#upstreams.map(({ resolver, localPort }) => ({ resolver, localPort }));
  }

  async ask(query: Buffer, isUsable: (message: Buffer) => boolean): Promise<UpstreamAnswer> {
    const deadline = performance.now() + TOTAL_MS;
    let silence: UpstreamAnswer = { ok: false, why: "upstream-none" };
    let unusable: UpstreamAnswer | undefined;
    for (const [turn, upstream] of this.#turns().entries()) {
      const left = deadline - performance.now();
      // A resolver says again what it said once; waiting again for one that was silent would keep that from the client.
      if (left <= 0 || (unusable !== undefined && turn >= this.#upstreams.length)) break;
      const answer = await askOne(upstream, query, Math.min(TRY_MS, left));
      if (!answer.ok) silence = answer;
      else if (isUsable(answer.message)) {
        this.#first = this.#upstreams.indexOf(upstream);
        return answer;
      } else unusable ??= answer;
    }
    return unusable ?? silence;
  }

  /** Fixed at the start of a question: another one may find another first meanwhile, and none may be left out for that. */
  #turns(): readonly UdpUpstream[] {
    const round = [...this.#upstreams.slice(this.#first), ...this.#upstreams.slice(0, this.#first)];
    // Where all were silent they are asked again while there is time: a datagram may be lost.
    return Array.from({ length: MAX_ROUNDS }, () => round).flat();
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
