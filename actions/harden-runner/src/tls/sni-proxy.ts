// Judges TLS connections by the server name of their first message: an allowed name is resolved anew and connected to, so
// the address that the client chose opens nothing. Nothing is decrypted. With Encrypted Client Hello only the outer name is
// judged, and reported with `ech`.
import type { RelayEnd, RelayOpening, RelayPlan, RelayPorts } from "@lockstep/runtime/host";
import type { Resolved } from "../dns/resolver.ts";
import type { ResolverPorts } from "../dns/resolver-ports.ts";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { Actor } from "../event/run-event.ts";
import { type HelloState, MAX_HELLO, readClientHello } from "./client-hello.ts";

export interface SniProxyPorts extends Pick<ResolverPorts, "endpointsFor" | "actorOf" | "report"> {
  resolve(name: string, family: 4 | 6): Promise<Resolved>;
  /** How long a connection that these endpoints allow may last; undefined for as long as it likes. */
  lifeOf(endpoints: readonly Endpoint[]): AbortSignal | undefined;
}

const TLS_PORT = 443;
const MAX_ADDRESSES = 3;

/** The relay asks this what each connection wants to be and where it goes. */
export class SniProxy implements RelayPorts {
  readonly #ports: SniProxyPorts;

  constructor(ports: SniProxyPorts) {
    this.#ports = ports;
  }

  needs(bytes: Buffer): number {
    const hello = readClientHello(bytes);
    return hello.state === "need-more" ? Math.min(hello.atLeast, MAX_HELLO) : 0;
  }

  async plan(opening: RelayOpening): Promise<RelayPlan | undefined> {
    // Given up before it said anything, as clients do that try two addresses at once: nothing was refused.
    if (opening.cut === "opening-ended" && opening.bytes.length === 0) return undefined;
    const hello = readClientHello(opening.bytes);
    const name = hello.state === "hello" ? hello.serverName : undefined;
    const why = this.#refusal(hello, opening);
    if (why !== undefined || name === undefined) return this.#refuse(name, why ?? "no-server-name", opening);
    // Before anything is waited for: a step may end meanwhile.
    const life = this.#ports.lifeOf(this.#endpointsFor(name));
    const found = await this.#addresses(name, opening.source.family);
    if (!found.ok) return this.#refuse(name, found.why, opening);
    // While the connection is made, so that it costs no time; the client's socket stays open at least as long.
    const actor = new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#actorOf(opening));
    const ech = hello.state === "hello" && hello.ech;
    const ended = (end: RelayEnd) => this.#ended(name, ech, end, actor);
    return { addresses: found.addresses.slice(0, MAX_ADDRESSES), port: TLS_PORT, life, ended };
  }

  turnedAway(count: number): void {
    this.#ports.report({ kind: "gap", what: "tls", why: "overload", count });
  }

  #refusal(hello: HelloState, opening: RelayOpening): string | undefined {
    if (hello.state === "need-more") return opening.cut;
    if (hello.state !== "hello") return hello.state;
    if (hello.serverName === undefined) return "no-server-name";
    return this.#endpointsFor(hello.serverName).length > 0 ? undefined : "not-allowed";
  }

  #endpointsFor(name: string): readonly Endpoint[] {
    return this.#ports.endpointsFor(name).filter(({ protocol, port }) => protocol === "tcp" && port === TLS_PORT);
  }

  /** First those of the family that the client came by, for it is known to work on this machine. */
  async #addresses(name: string, family: 4 | 6): Promise<Resolved> {
    const first = await this.#ports.resolve(name, family);
    if (first.ok && first.addresses.length > 0) return first;
    const second = await this.#ports.resolve(name, family === 4 ? 6 : 4);
    if (second.ok && second.addresses.length === 0) return first.ok ? { ok: false, why: "no-address" } : first;
    return second;
  }

  /** The owner is found before the reset, while the client's socket is surely open. */
  async #refuse(name: string | undefined, why: string, opening: RelayOpening): Promise<undefined> {
    const actor = await this.#actorOf(opening);
    this.#ports.report({ kind: "tls", name, decision: "blocked", why, ...(actor === undefined ? {} : { actor }) });
  }

  #ended(name: string, ech: boolean, end: RelayEnd, asked: Promise<Actor | undefined>): void {
    const why = end.problem ?? (ech ? "ech" : undefined);
    const { bytesOut, bytesIn } = end;
    const event = { kind: "tls", name, decision: "allowed", bytesOut, bytesIn } as const;
    const report = (actor: Actor | undefined) =>
      this.#ports.report({
        ...event,
        ...(why === undefined ? {} : { why }),
        ...(actor === undefined ? {} : { actor }),
      });
    // `asked` never rejects.
    asked.then(report, () => report(undefined));
  }

  async #actorOf({ source }: RelayOpening): Promise<Actor | undefined> {
    try {
      return await this.#ports.actorOf(source);
    } catch {
      return undefined;
    }
  }
}
