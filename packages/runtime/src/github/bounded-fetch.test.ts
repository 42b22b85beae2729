import { describe, expect, it } from "vitest";
import { boundFetch } from "./bounded-fetch.ts";

const LIMITS = { requestTimeoutMs: 5000, maxResponseBytes: 10 };

/** Endless four-byte chunks, counted. */
function endless(): {
  readonly body: ReadableStream<Uint8Array>;
  readonly state: { sent: number; cancelled: boolean };
} {
  const state = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        state.sent += 4;
        controller.enqueue(new Uint8Array(4));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

describe("boundFetch", () => {
  it("passes an answer on, up to exactly the bound", async () => {
    const inner = async () => new Response("0123456789", { status: 404, headers: { etag: '"1"' } });
    const answer = await boundFetch(inner, LIMITS)("https://api.example.test");
    expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([404, '"1"', "0123456789"]);
  });

  it("passes an answer without a body on", async () => {
    const answer = await boundFetch(
      async () => new Response(null, { status: 304 }),
      LIMITS,
    )("https://api.example.test");
    expect(answer.status).toBe(304);
  });

  it("stops reading at the bound", async () => {
    const { body, state } = endless();
    const asked = boundFetch(async () => new Response(body), LIMITS)("https://api.example.test");
    await expect(asked).rejects.toMatchObject({ name: "TransportFault", kind: "too-large" });
    expect(state).toEqual({ sent: 12, cancelled: true });
  });

  it("never takes a body that breaks off for a whole one", async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{}"));
        controller.error(new Error("broken"));
      },
    });
    const asked = boundFetch(async () => new Response(broken), LIMITS)("https://api.example.test");
    await expect(asked).rejects.toMatchObject({ kind: "network-failed" });
  });

  it("ends an attempt that takes too long, and gives the next one its own clock", async () => {
    let attempts = 0;
    const slow = boundFetch(
      async (_, init) => {
        attempts += 1;
        if (attempts === 2) return new Response("late");
        return new Promise((_resolve, reject) => {
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        });
      },
      { ...LIMITS, requestTimeoutMs: 20 },
    );
    await expect(slow("https://api.example.test")).rejects.toMatchObject({ kind: "timed-out" });
    expect(await (await slow("https://api.example.test")).text()).toBe("late");
  });
});
