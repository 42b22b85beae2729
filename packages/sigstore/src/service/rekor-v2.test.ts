import { Buffer } from "node:buffer";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { openServiceTransport } from "@lockstep/runtime";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { describe, expect, it } from "vitest";
import { openRekorV2 } from "./rekor-v2.ts";
import type { LogRequest } from "./services.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const KEY = publicKey.export({ type: "spki", format: "der" });

function requestFor(message: string): LogRequest {
  return {
    digest: { algorithm: "sha256", bytes: createHash("sha256").update(message).digest() },
    signature: sign("sha256", Buffer.from(message), privateKey),
    verifier: { kind: "public-key", der: KEY },
    keyDetails: "PKIX_ECDSA_P256_SHA_256",
  };
}

function start(change?: (answer: Response) => Promise<Response>) {
  const authority = createAuthority();
  const fetch: typeof authority.fetch = async (...asked) => {
    const answer = await authority.fetch(...asked);
    return change ? change(answer) : answer;
  };
  const transport = openServiceTransport({ env: {}, fetch, limits: { pauseMs: 1 } });
  return { authority, transport, log: openRekorV2(authority.urls.rekorV2, { transport }) };
}

function replaced(pattern: RegExp, by: string) {
  return async (answer: Response) =>
    new Response((await answer.text()).replace(pattern, by), { status: answer.status, headers: answer.headers });
}

describe("openRekorV2", () => {
  it("records a signature", async () => {
    const { log } = start();
    await log.record(requestFor("first"));
    const entry = await log.record(requestFor("second"));
    expect(entry).toMatchObject({
      logIndex: "1",
      integratedTime: "0",
      kindVersion: { kind: "hashedrekord", version: "0.0.2" },
      inclusionPromise: undefined,
      inclusionProof: { logIndex: "1", treeSize: "2", hashes: [expect.any(Buffer)] },
    });
  });

  it("sends the certificate of a signer as one", async () => {
    const { authority, log } = start();
    const [certificate = Buffer.alloc(0)] = authority.issue({ iss: "https://issuer.example.test", sub: "me" }, KEY);
    const entry = await log.record({ ...requestFor("a"), verifier: { kind: "certificate", der: certificate } });
    expect(entry.canonicalizedBody?.toString()).toContain("x509Certificate");
  });

  it.each([1, 3, 257])("proves an entry it has already, in a log of %i", async (size) => {
    const { authority, transport, log } = start();
    const requests = Array.from({ length: size }, (_, at) => requestFor(`artifact ${at}`));
    const entries = [];
    for (const request of requests) entries.push(await log.record(request));
    const last = entries[size - 1];
    expect(await log.record(requests[size - 1] ?? requestFor(""))).toEqual(last);
    const logId = last?.logId.keyId;
    const knowing = openRekorV2(authority.urls.rekorV2, { transport, logId });
    const first = await knowing.record(requests[0] ?? requestFor(""));
    expect(first).toMatchObject({
      logIndex: "0",
      canonicalizedBody: entries[0]?.canonicalizedBody,
      logId: last?.logId,
    });
    expect(first.inclusionProof?.rootHash).toEqual(last?.inclusionProof?.rootHash);
  });

  it("does not hand out an entry of a log whose id it does not know", async () => {
    const { authority, transport, log } = start();
    const request = requestFor("a");
    await log.record(request);
    const other = openRekorV2(authority.urls.rekorV2, { transport });
    await expect(other.record(request)).rejects.toMatchObject({ name: "UnavailableError", code: "server-error" });
  });

  it.each<[string, RegExp, string]>([
    ["a shorter bundle of entries", /^.*$/s, ""],
    ["no checkpoint", /\n\d+\n/, "\nmany\n"],
  ])("refuses an equal entry in a log with %s", async (_, pattern, by) => {
    const world: { isBroken: boolean } = { isBroken: false };
    const { log } = start((answer) =>
      world.isBroken && answer.status === 200 ? replaced(pattern, by)(answer) : Promise.resolve(answer),
    );
    await log.record(requestFor("a"));
    const request = requestFor("b");
    await log.record(request);
    world.isBroken = true;
    await expect(log.record(request)).rejects.toMatchObject({ name: "IntegrityError", code: "response-malformed" });
  });

  it("refuses an equal entry whose neighbour does not lead to the root", async () => {
    const { log } = start(async (answer) => {
      const bytes = Buffer.from(await answer.clone().arrayBuffer());
      // The tile of two hashes.
      if (bytes.length !== 64) return answer;
      return new Response(bytes.fill(0, 0, 1));
    });
    await log.record(requestFor("a"));
    const request = requestFor("b");
    await log.record(request);
    await expect(log.record(request)).rejects.toMatchObject({ name: "IntegrityError", code: "response-malformed" });
  });

  it("is unavailable while an equal entry is not published", async () => {
    const world: { isStale: boolean } = { isStale: false };
    const { log } = start((answer) =>
      world.isStale && answer.status === 200 ? replaced(/\n2\n/, "\n1\n")(answer) : Promise.resolve(answer),
    );
    await log.record(requestFor("a"));
    const request = requestFor("b");
    await log.record(request);
    world.isStale = true;
    await expect(log.record(request)).rejects.toMatchObject({ name: "UnavailableError", code: "server-error" });
  });

  it("refuses an equal entry that is not where the log says", async () => {
    const { log } = start(async (answer) =>
      answer.status === 409 ? new Response("", { status: 409, headers: { "x-log-index": "0" } }) : answer,
    );
    await log.record(requestFor("a"));
    const request = requestFor("b");
    await log.record(request);
    await expect(log.record(request)).rejects.toMatchObject({ code: "response-malformed" });
  });

  it.each([undefined, "", "-1", "a", "9".repeat(16)])("refuses a conflict with the index %j", async (index) => {
    const { log } = start(async (answer) =>
      answer.status === 409
        ? new Response("", { status: 409, ...(index && { headers: { "x-log-index": index } }) })
        : answer,
    );
    const request = requestFor("b");
    await log.record(request);
    await expect(log.record(request)).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("refuses the entry of something else", async () => {
    const { authority, log } = start();
    authority.flaws.wrongEntry = true;
    await expect(log.record(requestFor("a"))).rejects.toMatchObject({ code: "response-malformed" });
  });

  it.each<[string, RegExp, string]>([
    ["cut short", /}$/, ""],
    ["no id of the log", /"keyId":"[^"]*"/, '"keyId":""'],
    ["a short root", /"rootHash":"[^"]*"/, '"rootHash":"AAAA"'],
    ["a tree size that is no number", /"treeSize":"1"/, '"treeSize":"1e3"'],
    ["a proof beyond the tree", /"treeSize":"1"/, '"treeSize":"0"'],
    ["no checkpoint", /"envelope":"[^"]*"/, '"envelope":""'],
    ["65 hashes", /"hashes":\[\]/, `"hashes":${JSON.stringify(Array(65).fill("A".repeat(43).concat("=")))}`],
  ])("refuses an answer with %s", async (_, pattern, by) => {
    const { log } = start(replaced(pattern, by));
    await expect(log.record(requestFor("a"))).rejects.toMatchObject({
      name: "IntegrityError",
      code: "response-malformed",
    });
  });

  it("says what the log refuses", async () => {
    const { log } = start();
    const request = { ...requestFor("a"), keyDetails: "PKIX_ED25519" };
    await expect(log.record(request)).rejects.toMatchObject({ name: "UsageError", code: "request-refused" });
  });

  it("is unavailable while the log is down", async () => {
    const { authority, log } = start();
    authority.failNext("rekor-v2", { kind: "status", status: 503 }, 3);
    await expect(log.record(requestFor("a"))).rejects.toMatchObject({ name: "UnavailableError" });
  });
});
