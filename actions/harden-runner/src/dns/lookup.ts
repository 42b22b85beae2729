// Asks upstream for one name and type, judges the answer and opens its addresses before anybody hears of them. Equal
// questions under way are asked once.
import { type AddressGrant, type AskedQuestion, isUsableAnswer, judgeAnswer } from "./judge-answer.ts";
import type { NameBook } from "./name-book.ts";
import type { ResolverPorts } from "./resolver-ports.ts";
import { RCODE } from "./response-code.ts";
import { type ReplyContent, writeQuestion } from "./write-message.ts";

export interface LookupOutcome {
  readonly content: ReplyContent;
  readonly grants: readonly AddressGrant[];
  /** Set when it failed. `refused` tells a rule of ours from a failure of the network. */
  readonly problem?: { readonly why: string; readonly refused: boolean; readonly addresses: readonly string[] };
}

export class Lookups {
  readonly #ports: ResolverPorts;
  readonly #book: NameBook;
  readonly #underWay = new Map<string, Promise<LookupOutcome>>();

  constructor(ports: ResolverPorts, book: NameBook) {
    this.#ports = ports;
    this.#book = book;
  }

  /** Never rejects. The name is allowed and within its budget. The question has been sent when this returns. */
  find(name: string, type: string, typeCode: number): Promise<LookupOutcome> {
    const key = `${typeCode} ${name}`;
    const known = this.#underWay.get(key);
    if (known !== undefined) return known;
    const fresh = this.#ask(name, type, typeCode).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, fresh);
    return fresh;
  }

  async #ask(name: string, type: string, typeCode: number): Promise<LookupOutcome> {
    const sent = writeQuestion(name, typeCode);
    const answer = await this.#ports.upstream(sent, (message) => isUsableAnswer(message, sent));
    if (!answer.ok) return failed(answer.why);
    const asked: AskedQuestion = { name, type, sent };
    const verdict = judgeAnswer(answer.message, asked, (address) => this.#ports.allowsAddress(address));
    if (verdict.kind === "answer") return this.#open(name, verdict);
    const refused = verdict.rcode === RCODE.REFUSED;
    return failed(verdict.why, { rcode: verdict.rcode, refused, addresses: verdict.addresses });
  }

  /** The step that allowed the name may have ended meanwhile, so its endpoints are looked up now and not before. */
  async #open(name: string, { content, grants }: Omit<LookupOutcome, "problem">): Promise<LookupOutcome> {
    const endpoints = this.#ports.endpointsFor(name);
    if (endpoints.length === 0) return failed("not-allowed", { rcode: RCODE.REFUSED, refused: true, addresses: [] });
    const addresses = grants.map(({ address }) => address);
    this.#book.record(name, addresses);
    try {
      if (grants.length > 0) await this.#ports.grant(grants, endpoints);
    } catch {
      return failed("grant-failed", { rcode: RCODE.SERVFAIL, refused: false, addresses });
    }
    return { content, grants };
  }
}

interface Failure {
  readonly rcode: ReplyContent["rcode"];
  readonly refused: boolean;
  readonly addresses: readonly string[];
}

function failed(
  why: string,
  failure: Failure = { rcode: RCODE.SERVFAIL, refused: false, addresses: [] },
): LookupOutcome {
  const { rcode, refused, addresses } = failure;
  return { content: { rcode, answers: [], authorities: [] }, grants: [], problem: { why, refused, addresses } };
}
