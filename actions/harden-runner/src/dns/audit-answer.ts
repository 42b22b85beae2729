// Audit mode: a question goes upstream as it came, and its answer comes back as it is. What block mode would do is judged
// beside it and reported; addresses of allowed names are opened all the same, so that connections are judged alike.
import type { SocketSource, UpstreamAnswer } from "@lockstep/runtime/host";
import type { Actor, RunEvent } from "../event/run-event.ts";
import { type AnswerVerdict, isUsableAnswer, judgeAnswer } from "./judge-answer.ts";
import type { QueryVerdict } from "./judge-query.ts";
import type { NameBook } from "./name-book.ts";
import { isAddressType } from "./record-type.ts";
import type { ResolverPorts } from "./resolver-ports.ts";
import { RCODE } from "./response-code.ts";
import { limitOf, truncatedReply, writeReply } from "./write-message.ts";

type LookupEvent = Extract<RunEvent, { kind: "lookup" }>;

interface Judged {
  readonly decision: LookupEvent["decision"];
  readonly why?: string;
  readonly addresses?: readonly string[];
}

/** Never rejects. */
export async function answerInAudit(
  message: Buffer,
  verdict: QueryVerdict,
  source: SocketSource,
  ports: ResolverPorts,
  book: NameBook,
): Promise<Buffer | undefined> {
  // What is no question cannot be matched with an answer: it is lost in audit mode as well, and reported as such.
  if (verdict.kind === "drop") return lost(source, ports);
  const asking = ports.upstream(message, (reply) => isUsableAnswer(reply, message));
  const [answer, actor] = await Promise.all([asking, safeActor(source, ports)]);
  const judged = await judgeBoth(message, verdict, answer, ports, book);
  ports.report({ kind: "lookup", ...namedBy(verdict), ...judged, ...(actor === undefined ? {} : { actor }) });
  const head = verdict.kind === "bad" ? verdict.head : verdict.query.head;
  if (!answer.ok) return writeReply(head, { rcode: RCODE.SERVFAIL, answers: [], authorities: [] }, source.transport);
  const fits = answer.message.length <= limitOf(head, source.transport);
  return fits ? answer.message : truncatedReply(head, RCODE.NOERROR);
}

async function lost(source: SocketSource, ports: ResolverPorts): Promise<undefined> {
  const actor = await safeActor(source, ports);
  const event = { kind: "lookup", name: "", type: "", decision: "blocked", why: "not-a-query" } as const;
  ports.report(actor === undefined ? event : { ...event, actor });
}

async function judgeBoth(
  message: Buffer,
  verdict: Exclude<QueryVerdict, { kind: "drop" }>,
  answer: UpstreamAnswer,
  ports: ResolverPorts,
  book: NameBook,
): Promise<Judged> {
  const listed: Judged = verdict.kind === "forward" ? { decision: "allowed" } : unlisted(verdict);
  if (!answer.ok) return { why: answer.why, ...listed };
  if (verdict.kind === "bad" || !isAddressType(verdict.query.type)) return listed;
  const { name, type } = verdict.query;
  const found = judgeAnswer(answer.message, { name, type, sent: message }, (address) => ports.allowsAddress(address));
  if (found.kind === "fail") return { ...failedAnswer(found), ...(verdict.kind === "forward" ? {} : listed) };
  const addresses = found.grants.map(({ address }) => address);
  book.record(name, addresses);
  if (verdict.kind !== "forward" || addresses.length === 0) return { ...listed, addresses };
  return { ...listed, addresses, ...(await opened(name, found.grants, ports)) };
}

/** What is answered from here in block mode is no harm; the rest would be refused. */
function unlisted(verdict: Exclude<QueryVerdict, { kind: "drop" | "forward" }>): Judged {
  return { decision: verdict.kind === "local" ? "allowed" : "would-block", why: verdict.why };
}

function failedAnswer({ rcode, why, addresses }: Extract<AnswerVerdict, { kind: "fail" }>): Judged {
  return { decision: rcode === RCODE.REFUSED ? "would-block" : "allowed", why, addresses };
}

async function opened(
  name: string,
  grants: Parameters<ResolverPorts["grant"]>[0],
  ports: ResolverPorts,
): Promise<{ why?: string }> {
  try {
    await ports.grant(grants, ports.endpointsFor(name));
    return {};
  } catch {
    return { why: "grant-failed" };
  }
}

function namedBy(verdict: Exclude<QueryVerdict, { kind: "drop" }>): { name: string; type: string } {
  if (verdict.kind === "bad") return { name: verdict.name ?? "", type: verdict.type ?? "" };
  return { name: verdict.query.name, type: verdict.query.type };
}

async function safeActor(source: SocketSource, ports: ResolverPorts): Promise<Actor | undefined> {
  try {
    return await ports.actorOf(source);
  } catch {
    return undefined;
  }
}
