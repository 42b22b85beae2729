// Puts answers of earlier runs in front of the GraphQL API. Nobody can confirm one, as it has no tag or date: what may be
// used, and how long, answer-reuse.ts says. Only whole answers are kept: what ended in an error is asked again.
import { createHash } from "node:crypto";
import type { AnswerReuse } from "./answer-reuse.ts";
import type { KeptAnswer, Question } from "./answer-seal.ts";
import type { AnswerStore } from "./answer-store.ts";
import type { Transport } from "./github-options.ts";
import { isRecord } from "./http-failure.ts";

/** Beside the headers of the answer: when it was asked for, in milliseconds since the epoch. Sealed with the rest. */
const TAKEN = "lockstep-taken";
const JSON_TYPE = "application/json";

/** A fetch with the same answers. All but queries of the GraphQL API passes through. */
export function reuseGraphQl(inner: Transport, store: AnswerStore, reuse: AnswerReuse): Transport {
  return async (input, init) => {
    const question = questionOf(input, init);
    if (question === undefined) return inner(input, init);
    const kept = await store.read(question);
    if (kept && reuse.takes(Number(kept.headers[TAKEN] ?? Number.NaN))) return replay(kept);
    // The moment before the question: the answer is at least as new.
    const taken = reuse.now();
    const answer = await inner(input, init);
    if (answer.status === 200) await keep(store, question, taken, answer.clone());
    return answer;
  };
}

/** Undefined for all but a query: what changes something must reach the server each time. */
function questionOf(...[input, init]: Parameters<Transport>): Question | undefined {
  if (init?.method !== "POST" || typeof init.body !== "string") return undefined;
  const { url, headers } = new Request(input, init);
  if (!new URL(url).pathname.endsWith("/graphql")) return undefined;
  const sent = parse(init.body);
  if (!isRecord(sent) || typeof sent["query"] !== "string" || !sent["query"].startsWith("query")) return undefined;
  const body = createHash("sha256").update(init.body).digest("hex");
  return { method: "POST", url, accept: headers.get("accept") ?? "", body };
}

async function keep(store: AnswerStore, question: Question, taken: number, answer: Response): Promise<void> {
  if (!answer.headers.get("content-type")?.startsWith(JSON_TYPE)) return;
  const body = Buffer.from(await answer.arrayBuffer());
  if (isWhole(parse(body.toString()))) await store.write(question, { headers: { [TAKEN]: String(taken) }, body });
}

/** Data without any error, and without a null in the place of a repository. */
function isWhole(answer: unknown): boolean {
  if (!isRecord(answer) || "errors" in answer || !isRecord(answer["data"])) return false;
  return Object.values(answer["data"]).every((part) => part !== null);
}

/** Undefined for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function replay({ body }: KeptAnswer): Response {
  return new Response(new Uint8Array(body), {
    status: 200,
    headers: { "content-type": `${JSON_TYPE}; charset=utf-8` },
  });
}
