// The resolver that every question of the machine is led to: judges, forwards, opens addresses, answers, reports. In block
// mode what is not allowed is refused; in audit mode all is forwarded as it came and reported as what block would do.
import type { SocketSource } from "@lockstep/runtime/host";
import type { Actor, RunEvent } from "../event/run-event.ts";
import { AnswerMemory } from "./answer-memory.ts";
import { answerInAudit } from "./audit-answer.ts";
import { judgeQuery, type QueryVerdict, withinBudget } from "./judge-query.ts";
import { LoadGate } from "./load-gate.ts";
import { type LookupOutcome, Lookups } from "./lookup.ts";
import { NameBook } from "./name-book.ts";
import { type ClientQuery, parseQuery } from "./parse-query.ts";
import { ADDRESS_TYPES } from "./record-type.ts";
import type { ResolverPorts } from "./resolver-ports.ts";
import { RCODE } from "./response-code.ts";
import { WildcardBudget } from "./wildcard-budget.ts";
import { type ReplyContent, writeReply } from "./write-message.ts";

export type Resolved =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Questions under way at a time; more get SERVFAIL at once. */
const MAX_IN_FLIGHT = 1_024;

export class Resolver {
  /** For naming connections. */
  readonly names = new NameBook();
  readonly #ports: ResolverPorts;
  readonly #budget = new WildcardBudget();
  readonly #memory = new AnswerMemory();
  readonly #gate = new LoadGate(MAX_IN_FLIGHT);
  readonly #lookups: Lookups;

  constructor(ports: ResolverPorts) {
    this.#ports = ports;
    this.#lookups = new Lookups(ports, this.names);
  }

  /** The reply to a message, or undefined where none may be given. Never rejects. */
  async answer(message: Buffer, source: SocketSource): Promise<Buffer | undefined> {
    if (!this.#gate.enter()) return overloaded(message, source);
    try {
      const verdict = judgeQuery(message, {
        endpointsFor: (name) => this.#ports.endpointsFor(name),
        budget: this.#budget,
        search: this.#ports.search,
      });
      return this.#ports.mode === "audit"
        ? await answerInAudit(message, verdict, source, this.#ports, this.names)
        : await this.#answerInBlock(verdict, source);
    } finally {
      const count = this.#gate.leave();
      if (count > 0) this.#ports.report({ kind: "gap", what: "dns", why: "overload", count });
    }
  }

  /**
   * Addresses of a name that the caller has found allowed, for connecting on a client's behalf. Fresh answers are used
   * again. Counts against the name's wildcard as a question does. Never rejects.
   */
  async resolve(name: string, family: 4 | 6): Promise<Resolved> {
    const type = family === 4 ? "A" : "AAAA";
    const remembered = this.#memory.find(name, type, this.#ports.now());
    if (remembered !== undefined) return { ok: true, addresses: remembered };
    const endpoints = this.#ports.endpointsFor(name);
    if (endpoints.length === 0) return { ok: false, why: "not-allowed" };
    if (!withinBudget(name, endpoints, this.#budget)) return { ok: false, why: "wildcard-budget" };
    const outcome = await this.#find(name, type, ADDRESS_TYPES[type]);
    if (outcome.problem !== undefined) return { ok: false, why: outcome.problem.why };
    return { ok: true, addresses: outcome.grants.map(({ address }) => address) };
  }

  /** Forgets the addresses kept for `resolve`: to be called when grants are taken back, as at the end of a step. */
  forget(): void {
    this.#memory.clear();
  }

  async #answerInBlock(verdict: QueryVerdict, source: SocketSource): Promise<Buffer | undefined> {
    if (verdict.kind === "forward") return this.#forward(verdict.query, source);
    if (verdict.kind === "local") return this.#answerHere(verdict, source);
    // Found while the asker still waits: its socket is open until the answer comes.
    const actor = await this.#actorOf(source);
    this.#ports.report({ kind: "lookup", ...describeRefused(verdict), decision: "blocked", ...withActor(actor) });
    if (verdict.kind === "drop") return undefined;
    const head = verdict.kind === "bad" ? verdict.head : verdict.query.head;
    return writeReply(head, empty(verdict.rcode), source.transport);
  }

  async #answerHere(verdict: Extract<QueryVerdict, { kind: "local" }>, source: SocketSource): Promise<Buffer> {
    const actor = await this.#actorOf(source);
    this.#ports.report({ ...lookupOf(verdict.query), decision: "allowed", why: verdict.why, ...withActor(actor) });
    return writeReply(verdict.query.head, localContent(verdict), source.transport);
  }

  async #forward(query: ClientQuery, source: SocketSource): Promise<Buffer> {
    const finding = this.#find(query.name, query.type, query.typeCode);
    // While upstream thinks, and all questions that came at the same time have been sent on. The asker still waits, so its
    // socket is open.
    await new Promise((resolve) => setImmediate(resolve));
    const actor = await this.#actorOf(source);
    const outcome = await finding;
    this.#ports.report({ ...lookupOf(query), ...describeOutcome(outcome), ...withActor(actor) });
    return writeReply(query.head, outcome.content, source.transport);
  }

  async #find(name: string, type: string, typeCode: number): Promise<LookupOutcome> {
    const outcome = await this.#lookups.find(name, type, typeCode);
    if (type === "A" || type === "AAAA") this.#memory.record(name, type, outcome.grants, this.#ports.now());
    return outcome;
  }

  async #actorOf(source: SocketSource): Promise<Actor | undefined> {
    try {
      return await this.#ports.actorOf(source);
    } catch {
      return undefined;
    }
  }
}

/** Cheap on purpose: it is what a flood gets. Counted by the gate. */
function overloaded(message: Buffer, source: SocketSource): Buffer | undefined {
  const parsed = parseQuery(message);
  if (parsed.kind === "drop") return undefined;
  const head = parsed.kind === "bad" ? parsed.head : parsed.query.head;
  return writeReply(head, empty(RCODE.SERVFAIL), source.transport);
}

function empty(rcode: ReplyContent["rcode"]): ReplyContent {
  return { rcode, answers: [], authorities: [] };
}

function localContent({ query, rcode, address }: Extract<QueryVerdict, { kind: "local" }>): ReplyContent {
  if (address === undefined) return empty(rcode);
  const type = address.includes(":") ? "AAAA" : "A";
  return { ...empty(rcode), answers: [{ type, name: query.name, ttl: 0, class: "IN", data: address }] };
}

function lookupOf({ name, type }: ClientQuery): { kind: "lookup"; name: string; type: string } {
  return { kind: "lookup", name, type };
}

type LookupEvent = Extract<RunEvent, { kind: "lookup" }>;

function describeRefused(
  verdict: Exclude<QueryVerdict, { kind: "forward" | "local" }>,
): Pick<LookupEvent, "name" | "type"> & { why: string } {
  if (verdict.kind === "drop") return { name: "", type: "", why: "not-a-query" };
  if (verdict.kind === "refuse") return { name: verdict.query.name, type: verdict.query.type, why: verdict.why };
  return { name: verdict.name ?? "", type: verdict.type ?? "", why: verdict.why };
}

function describeOutcome({ grants, problem }: LookupOutcome): Pick<LookupEvent, "decision" | "why" | "addresses"> {
  const decision = problem?.refused === true ? "blocked" : "allowed";
  const addresses = problem?.addresses ?? grants.map(({ address }) => address);
  return { decision, addresses, ...(problem === undefined ? {} : { why: problem.why }) };
}

function withActor(actor: Actor | undefined): { actor?: Actor } {
  return actor === undefined ? {} : { actor };
}
