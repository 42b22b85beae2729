import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import { dsse } from "@sigstore/core";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { generatePrivateKey, readPrivateKey } from "../key/private-key.ts";
import type { LogRequest, TimestampAuthority, TransparencyLog } from "../service/services.ts";
import { IN_TOTO_PAYLOAD_TYPE, STATEMENT_TYPE, type Statement } from "../statement/statement.ts";
import { verifyMessage } from "../verify/message-signature.ts";
import { keySigner } from "./key-signer.ts";
import { openSession, type SessionParts } from "./open-session.ts";

const CONTENT = Buffer.from("what was built");
const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const key = generatePrivateKey();
const ed25519 = readPrivateKey(
  new Secret(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString()),
);
const statement: Statement = {
  _type: STATEMENT_TYPE,
  subject: [{ name: "a", digest: { sha256: sha256(CONTENT) } }],
  predicateType: "https://example.test/predicate",
  predicate: {},
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-session-")));
const file = join(folder, "a");
writeFileSync(file, CONTENT);
afterAll(() => rmSync(folder, { recursive: true }));

const requests: LogRequest[] = [];
beforeEach(() => requests.splice(0));

function log(version: 1 | 2): TransparencyLog {
  const record = async (request: LogRequest): Promise<TransparencyLogEntry> => {
    requests.push(request);
    return {
      logIndex: "7",
      logId: { keyId: Buffer.from("log") },
      kindVersion: { kind: "hashedrekord", version: "0.0.1" },
      integratedTime: version === 1 ? "1700000000" : "0",
      inclusionPromise: undefined,
      inclusionProof: undefined,
      canonicalizedBody: Buffer.from("{}"),
    };
  };
  return { url: "https://log.example.test", version, record };
}

const authority: TimestampAuthority = {
  url: "https://time.example.test",
  timestamp: async (signature) => Buffer.concat([Buffer.from("at noon:"), signature]),
};

const PARTS: SessionParts = {
  signer: keySigner(key),
  logs: [],
  timestampAuthorities: [],
  used: [],
};

describe("a file", () => {
  test("becomes a bundle of version 0.3 with the digest and a signature over the bytes", async () => {
    const { bundle, signature, digest, size, sha256: hex } = await openSession(PARTS).signFile(file);
    expect(bundle).toEqual({
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: {
        publicKey: { hint: key.public.hint },
        tlogEntries: [],
        timestampVerificationData: {},
      },
      messageSignature: {
        messageDigest: { algorithm: "SHA2_256", digest: Buffer.from(sha256(CONTENT), "hex").toString("base64") },
        signature: signature.toString("base64"),
      },
    });
    expect(verifyMessage(key.public, CONTENT, signature)).toBe(true);
    expect({ digest, size, hex }).toEqual({
      digest: { algorithm: "sha256", hex: sha256(CONTENT) },
      size: CONTENT.length,
      hex: sha256(CONTENT),
    });
  });

  test("is recorded and stamped by every service", async () => {
    const session = openSession({ ...PARTS, logs: [log(1), log(2)], timestampAuthorities: [authority, authority] });
    const { bundle, signature } = await session.signFile(file);
    const stamp = Buffer.concat([Buffer.from("at noon:"), signature]).toString("base64");
    expect(bundle.verificationMaterial).toMatchObject({
      tlogEntries: [{ logIndex: "7", integratedTime: "1700000000" }, { logIndex: "7" }],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: stamp }, { signedTimestamp: stamp }] },
    });
    expect(requests).toEqual(
      Array(2).fill({
        digest: { algorithm: "sha256", bytes: Buffer.from(sha256(CONTENT), "hex") },
        signature,
        verifier: { kind: "public-key", der: key.public.der },
        keyDetails: "PKIX_ECDSA_P256_SHA_256",
      }),
    );
  });

  test("that is not the expected one is refused, and no service hears of it", async () => {
    const session = openSession({ ...PARTS, logs: [log(1)] });
    const expected = { algorithm: "sha512", hex: "0".repeat(128) } as const;
    await expect(session.signFile(file, expected)).rejects.toMatchObject({
      name: "IntegrityError",
      code: "digest-mismatch",
    });
    expect(requests).toEqual([]);
  });

  test("that is the expected one is signed", async () => {
    const expected = { algorithm: "sha512", hex: createHash("sha512").update(CONTENT).digest("hex") } as const;
    await expect(openSession(PARTS).signFile(file, expected)).resolves.toMatchObject({ sha256: sha256(CONTENT) });
  });

  test("that cannot be read is refused, and the next one is not held up", async () => {
    const session = openSession(PARTS);
    const names = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? file : join(folder, "missing")));
    const ends = await Promise.allSettled(names.map((name) => session.signFile(name)));
    expect(ends.map(({ status }) => status)).toEqual(names.map((n) => (n === file ? "fulfilled" : "rejected")));
  });

  test("behind a link that leaves the root is refused", async () => {
    symlinkSync("/etc/passwd", join(folder, "link"));
    const session = openSession({ ...PARTS, root: folder });
    await expect(session.signFile(join(folder, "link"))).rejects.toMatchObject({ code: "invalid-input" });
    await expect(session.signFile(file)).resolves.toBeDefined();
  });

  test("of many chunks is signed as one message", async () => {
    const large = Buffer.alloc(3 * 1024 * 1024 + 1, "x");
    writeFileSync(join(folder, "large"), large);
    const { signature, size } = await openSession(PARTS).signFile(join(folder, "large"));
    expect(size).toBe(large.length);
    expect(verifyMessage(key.public, large, signature)).toBe(true);
  });
});

test("no more than eight signatures are on their way at once", async () => {
  let [running, most] = [0, 0];
  const slow: TimestampAuthority = {
    url: authority.url,
    timestamp: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return Buffer.from("t");
    },
  };
  const session = openSession({ ...PARTS, timestampAuthorities: [slow] });
  await Promise.all(Array.from({ length: 50 }, () => session.signBytes(CONTENT)));
  expect(most).toBe(8);
});

describe("a statement", () => {
  test("is signed in an envelope that does not name the key, as cosign knows keys by other names", async () => {
    const { bundle, signature } = await openSession(PARTS).signStatement(statement);
    const payload = Buffer.from(bundle.dsseEnvelope?.payload ?? "", "base64");
    expect(JSON.parse(payload.toString())).toEqual(statement);
    expect(bundle.dsseEnvelope).toMatchObject({
      payloadType: IN_TOTO_PAYLOAD_TYPE,
      signatures: [{ sig: signature.toString("base64"), keyid: "" }],
    });
    expect(verifyMessage(key.public, dsse.preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload), signature)).toBe(true);
  });

  test("is recorded by the digest of what was signed, with its envelope", async () => {
    const session = openSession({ ...PARTS, logs: [log(2)] });
    const { bundle } = await session.signStatement(statement);
    const payload = Buffer.from(bundle.dsseEnvelope?.payload ?? "", "base64");
    const signed = dsse.preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
    expect(requests).toMatchObject([
      {
        digest: { algorithm: "sha256", bytes: Buffer.from(sha256(signed), "hex") },
        envelope: { payloadType: IN_TOTO_PAYLOAD_TYPE, payload },
      },
    ]);
  });
});

describe("an Ed25519 key", () => {
  const parts = { ...PARTS, signer: keySigner(ed25519) };

  test("signs without a log, and its bundle has the digest of its scheme", async () => {
    const { bundle, digest, sha256: hex } = await openSession(parts).signFile(file);
    expect(bundle.messageSignature?.messageDigest?.algorithm).toBe("SHA2_512");
    expect(digest.hex).toBe(createHash("sha512").update(CONTENT).digest("hex"));
    expect(hex).toBe(sha256(CONTENT));
  });

  test("signs no message where there is a log", async () => {
    const session = openSession({ ...parts, logs: [log(1)] });
    await expect(session.signFile(file)).rejects.toMatchObject({ code: "key-unusable" });
    await expect(session.signBytes(CONTENT)).rejects.toMatchObject({ code: "key-unusable" });
  });

  test("signs a statement for a log of version 1, not 2", async () => {
    await expect(openSession({ ...parts, logs: [log(1)] }).signStatement(statement)).resolves.toBeDefined();
    await expect(openSession({ ...parts, logs: [log(2)] }).signStatement(statement)).rejects.toMatchObject({
      code: "key-unusable",
    });
  });
});
