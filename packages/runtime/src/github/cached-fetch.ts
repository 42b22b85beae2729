// Puts kept answers in front of a fetch: immutable ones instead of a request, the others revalidated, which GitHub does not
// count against the rate limit (REST documentation, "Best practices for using the REST API", conditional requests).
import type { KeptAnswer, Question } from "./answer-seal.ts";
import type { AnswerStore } from "./answer-store.ts";
import type { Transport } from "./github-options.ts";
import { isImmutable } from "./immutable-answer.ts";

/** Besides what revalidation and reading need, `link`: without it the first page of a list would pass for all of it. */
const KEPT_HEADERS = ["etag", "last-modified", "content-type", "link"];

/** A fetch with the same answers. Only GET requests are kept; a 304 never reaches the caller for a kept answer. */
export function cacheFetch(inner: Transport, store: AnswerStore): Transport {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "GET") return inner(input, init);
    const question: Question = { method: "GET", url: request.url, accept: request.headers.get("accept") ?? "" };
    const kept = await store.read(question);
    if (kept && isImmutable(question.url)) return replay(kept);
    const answer = await inner(input, { ...init, headers: validated(request.headers, kept) });
    if (kept && answer.status === 304) return replay(kept);
    if (answer.status === 200) await keep(store, question, answer.clone());
    return answer;
  };
}

/** The headers with what lets the server answer 304: its own tag, else its own date. A plain object suits every fetch. */
function validated(headers: Headers, kept: KeptAnswer | undefined): Record<string, string> {
  const { etag, "last-modified": lastModified } = kept?.headers ?? {};
  const plain = Object.fromEntries(headers);
  if (etag) return { ...plain, "if-none-match": etag };
  return lastModified ? { ...plain, "if-modified-since": lastModified } : plain;
}

/** Keeps an answer that can be revalidated and is well-formed, so that a broken one is not repeated. */
async function keep(store: AnswerStore, question: Question, answer: Response): Promise<void> {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => KEPT_HEADERS.includes(name)));
  const body = Buffer.from(await answer.arrayBuffer());
  const revalidates = headers["etag"] !== undefined || headers["last-modified"] !== undefined;
  if (revalidates && isWellFormed(headers["content-type"], body)) await store.write(question, { headers, body });
}

function isWellFormed(contentType: string | undefined, body: Buffer): boolean {
  if (!contentType?.startsWith("application/json")) return true;
  try {
    JSON.parse(body.toString());
    return true;
  } catch {
    return false;
  }
}

function replay(kept: KeptAnswer): Response {
  return new Response(new Uint8Array(kept.body), { status: 200, headers: { ...kept.headers } });
}
