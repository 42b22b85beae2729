import { Buffer } from "node:buffer";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { openServiceTransport } from "@lockstep/runtime";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { dsse } from "@sigstore/core";
import { describe, expect, it } from "vitest";
import { openRekorV1 } from "./rekor-v1.ts";
import type { LogRequest } from "./services.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const KEY = publicKey.export({ type: "spki", format: "der" });

function requestFor(message: Buffer, envelope?: LogRequest["envelope"]): LogRequest {
  return {
    digest: { algorithm: "sha256", bytes: createHash("sha256").update(message).digest() },
    signature: sign("sha256", message, privateKey),
    verifier: { kind: "public-key", der: KEY },
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
    ...(envelope && { envelope }),
  };
}

function envelopeRequest(): LogRequest {
  const envelope = { payloadType: "application/vnd.in-toto+json", payload: Buffer.from('{"a":1}') };
  return requestFor(dsse.preAuthEncoding(envelope.payloadType, envelope.payload), envelope);
}

function start(change?: (answer: Response) => Promise<Response>) {
  const authority = createAuthority();
  const fetch: typeof authority.fetch = async (...asked) => {
    const answer = await authority.fetch(...asked);
    return change ? change(answer) : answer;
  };
  const transport = openServiceTransport({ env: {}, fetch, limits: { pauseMs: 1 } });
  return { authority, log: openRekorV1(authority.urls.rekorV1, transport) };
}

/** An answer with some text in it replaced. */
function replaced(pattern: RegExp | string, by: string) {
  return async (answer: Response) =>
    new Response((await answer.text()).replace(pattern, by), { status: answer.status, headers: answer.headers });
}

describe("openRekorV1", () => {
  it("records a signature over an artifact", async () => {
    const entry = await start().log.record(requestFor(Buffer.from("artifact")));
    expect(entry).toMatchObject({
      kindVersion: { kind: "hashedrekord", version: "0.0.1" },
      logIndex: expect.stringMatching(/^\d+$/),
      inclusionProof: { logIndex: "0", treeSize: "1", checkpoint: { envelope: expect.any(String) } },
    });
    expect(entry.logId.keyId).toHaveLength(32);
    expect(entry.inclusionPromise?.signedEntryTimestamp.length).toBeGreaterThan(60);
  });

  it("records an envelope", async () => {
    const entry = await start().log.record(envelopeRequest());
    expect(entry.kindVersion).toEqual({ kind: "dsse", version: "0.0.1" });
  });

  it.each([
    ["signature", requestFor(Buffer.from("twice"))],
    ["envelope", envelopeRequest()],
  ])("gives the entry of a %s that is there already", async (_, request) => {
    const { authority, log } = start();
    const first = await log.record(request);
    const second = await log.record(request);
    expect(second.canonicalizedBody).toEqual(first.canonicalizedBody);
    expect(second.logIndex).toBe(first.logIndex);
    expect(authority.requests().map(({ method, status }) => [method, status])).toEqual([
      ["POST", 201],
      ["POST", 409],
      ["GET", 200],
    ]);
  });

  it("asks only the log itself for an equal entry, wherever that is said to be", async () => {
    const request = requestFor(Buffer.from("moved"));
    const { authority, log } = start(async (answer) => {
      if (answer.status !== 409) return answer;
      const location = `https://elsewhere.example.test${answer.headers.get("location")}`;
      return new Response("", { status: 409, headers: { location } });
    });
    await log.record(request);
    await log.record(request);
    expect(authority.requests().map(({ url }) => new URL(url).host)).toEqual(Array(3).fill("rekor1.example.test"));
  });

  it.each([null, "", "/api/v1/log/entries/", "/api/v1/log/entries/../../x", `/${"a".repeat(63)}`])(
    "refuses a conflict whose entry is at %j",
    async (location) => {
      const { log } = start(async () => new Response("", { status: 409, ...(location && { headers: { location } }) }));
      await expect(log.record(requestFor(Buffer.from("a")))).rejects.toMatchObject({ code: "response-malformed" });
    },
  );

  it("is unavailable while an equal entry is not in the tree", async () => {
    const { log } = start(async (answer) => (answer.status === 200 ? new Response("{}", { status: 404 }) : answer));
    const request = requestFor(Buffer.from("queued"));
    await log.record(request);
    await expect(log.record(request)).rejects.toMatchObject({ name: "UnavailableError", code: "server-error" });
  });

  it("refuses the entry of something else, new or found", async () => {
    const { authority, log } = start();
    authority.flaws.wrongEntry = true;
    const integrity = { name: "IntegrityError", code: "response-malformed" };
    await expect(log.record(requestFor(Buffer.from("a")))).rejects.toMatchObject(integrity);
    await expect(log.record(envelopeRequest())).rejects.toMatchObject(integrity);
  });

  it("refuses an equal entry that is not equal", async () => {
    const other = await start().log.record(requestFor(Buffer.from("other")));
    const body = (other.canonicalizedBody ?? Buffer.alloc(0)).toString("base64");
    const { log } = start(replaced(/"body":"[^"]*"/, `"body":"${body}"`));
    await expect(log.record(requestFor(Buffer.from("mine")))).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("refuses an entry without the log's promise", async () => {
    const { authority, log } = start();
    authority.flaws.noPromise = true;
    await expect(log.record(requestFor(Buffer.from("a")))).rejects.toMatchObject({ code: "response-malformed" });
  });

  it.each<[string, RegExp | string, string]>([
    ["no JSON", /^/, "<"],
    ["cut short", /}}$/, ""],
    ["a list", /^.*$/s, "[]"],
    ["no entry", /^.*$/s, "{}"],
    ["a wrong log", /"logID":"../, '"logID":"'],
    ["an index below zero", /"logIndex":/, '"logIndex":-'],
    ["a time that is a text", /"integratedTime":(\d+)/, '"integratedTime":"$1"'],
    ["no checkpoint", /"checkpoint":"[^"]*"/, '"checkpoint":""'],
    ["a proof beyond the tree", /"treeSize":1/, '"treeSize":0'],
    ["a body that is not base64", /"body":"/, '"body":"*'],
  ])("refuses an answer with %s", async (_, pattern, by) => {
    const { log } = start(replaced(pattern, by));
    await expect(log.record(requestFor(Buffer.from("a")))).rejects.toMatchObject({
      name: "IntegrityError",
      code: "response-malformed",
    });
  });

  it("says what the log refuses", async () => {
    const { log } = start();
    const request = { ...requestFor(Buffer.from("a")), signature: Buffer.alloc(0) };
    await expect(log.record(request)).rejects.toMatchObject({ name: "UsageError", code: "request-refused" });
  });

  it("is unavailable while the log is down", async () => {
    const { authority, log } = start();
    authority.failNext("rekor-v1", { kind: "status", status: 502 }, 3);
    await expect(log.record(requestFor(Buffer.from("a")))).rejects.toMatchObject({ name: "UnavailableError" });
    expect((await log.record(requestFor(Buffer.from("a")))).integratedTime).toMatch(/^\d{10}$/);
  });
});
