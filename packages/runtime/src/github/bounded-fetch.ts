// Puts a clock and a size bound around a fetch and reads the body at once. Octokit must never see an unread body: it takes
// one that breaks off in the middle for an empty text.
import type { GitHubLimits, Transport } from "./github-options.ts";
import { TransportFault, toTransportFault } from "./transport-fault.ts";

/** Statuses whose `Response` may not have a body (Fetch standard, "null body status"). */
const NULL_BODY = new Set([101, 103, 204, 205, 304]);

/** A fetch with the same answers whose every failure is a `TransportFault`. Each call has its own clock. */
export function boundFetch(
  inner: Transport,
  limits: Pick<GitHubLimits, "requestTimeoutMs" | "maxResponseBytes">,
): Transport {
  return async (input, init) => {
    const clock = AbortSignal.timeout(limits.requestTimeoutMs);
    try {
      const answer = await inner(input, { ...init, signal: clock });
      const body = await readBounded(answer, limits.maxResponseBytes);
      const headers = [...answer.headers] as [string, string][];
      return new Response(NULL_BODY.has(answer.status) ? null : body, { status: answer.status, headers });
    } catch (thrown) {
      throw toTransportFault(thrown, clock.aborted);
    }
  };
}

/** Leaving the loop early cancels the stream, so nothing more is read. */
async function readBounded(answer: Response, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TransportFault("too-large", `the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
