// The ways an answer goes wrong on its way, for any service: those of the GitHub fake, and two that keep the true answer.
import { setTimeout as delay } from "node:timers/promises";
import { answerFault, type Fault } from "../../github-fake/fault.ts";

export type ServiceFault =
  | Extract<Fault, { kind: "status" | "network-reset" | "truncated" | "malformed-json" | "slow" | "huge" }>
  /** The true answer, under another content type. */
  | { readonly kind: "wrong-type"; readonly type: string }
  /** The true answer, so much later. */
  | { readonly kind: "late"; readonly ms: number }
  /** Too many requests, with or without `retry-after`. */
  | { readonly kind: "rate-limit"; readonly retryAfter?: string };

/** Answers in place of the service, or with its own answer changed. */
export async function answerWithFault(
  fault: ServiceFault,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (fault.kind === "rate-limit") {
    return answerFault({ ...fault, kind: "lone-429" }, request, 0);
  }
  if (fault.kind === "late") {
    await delay(fault.ms, undefined, { signal: request.signal });
    return answer();
  }
  if (fault.kind !== "wrong-type") return answerFault(fault, request, 0);
  const { status, body } = await answer();
  return new Response(body, { status, headers: { "content-type": fault.type } });
}
