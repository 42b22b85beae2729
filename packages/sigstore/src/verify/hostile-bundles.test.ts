// Attacks on single bundles: counts, forged numbers, one sort of content passed off as another, and what never ends.
import { createHash, createPublicKey, generateKeyPairSync } from "node:crypto";
import { type BundleDocument, createAuthority } from "@lockstep/testkit/sigstore";
import { dsse } from "@sigstore/core";
import { describe, expect, it } from "vitest";
import { describePublicKey } from "../key/public-key.ts";
import { readTrustedRoots } from "../trust/trust.ts";
import { VerificationFailure } from "./verification-failure.ts";
import type { Thresholds } from "./verified-bundle.ts";
import { readBundles, type Trust, verifyBundle } from "./verify-bundle.ts";

const CONTENT = Buffer.from("the artifact");
const digestOf = (content: Buffer) =>
  ({ algorithm: "sha256", hex: createHash("sha256").update(content).digest("hex") }) as const;
const authority = createAuthority();
const roots = await readTrustedRoots(JSON.stringify(authority.trustedRoot()));
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const trusted = describePublicKey(createPublicKey(privateKey));
const KEYED = { key: privateKey, claims: "none", log: "none", timestamp: false } as const;
const BY_KEY: Trust = { roots: [], keys: [trusted] };
const BY_ROOT: Trust = { roots, keys: [] };

/** The entry that a log of Rekor v1 makes of an envelope's signature as one over plain bytes. */
async function recordAgain({ dsseEnvelope }: BundleDocument): Promise<unknown> {
  const { payloadType = "", payload = "", signatures = [] } = dsseEnvelope ?? {};
  const signed = dsse.preAuthEncoding(payloadType, Buffer.from(payload, "base64"));
  const pem = Buffer.from(createPublicKey(privateKey).export({ type: "spki", format: "pem" })).toString("base64");
  const spec = {
    data: { hash: { algorithm: "sha256", value: digestOf(signed).hex } },
    signature: { content: signatures[0]?.sig, publicKey: { content: pem } },
  };
  const answer = await authority.fetch(`${authority.urls.rekorV1}/api/v1/log/entries`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ apiVersion: "0.0.1", kind: "hashedrekord", spec }),
  });
  const [entry] = Object.values((await answer.json()) as Record<string, LoggedEntry>);
  if (entry === undefined) throw new Error("the log refused the entry");
  const { signedEntryTimestamp, inclusionProof: proof } = entry.verification;
  const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64");
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind: "hashedrekord", version: "0.0.1" },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: base64(proof.rootHash),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map(base64),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  };
}

interface LoggedEntry {
  readonly body: string;
  readonly logIndex: number;
  readonly logID: string;
  readonly integratedTime: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

/** `ok`, or the step that failed. */
async function verdict(
  bundle: unknown,
  trust: Trust,
  { content = CONTENT, thresholds = {} }: { content?: Buffer; thresholds?: Partial<Thresholds> } = {},
): Promise<string> {
  try {
    const text = typeof bundle === "string" ? bundle : JSON.stringify(bundle);
    const [read] = await readBundles(Buffer.from(text));
    if (read === undefined) throw new Error("a bundle was read");
    await verifyBundle(read, { digests: [digestOf(content)], read: async (take) => take(content) }, trust, thresholds);
    return "ok";
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    throw error;
  }
}

describe("witnesses", () => {
  async function stampAgain(bundle: BundleDocument): Promise<BundleDocument> {
    const signature = Buffer.from(bundle.messageSignature?.signature ?? "", "base64");
    const artifactHash = createHash("sha256").update(signature).digest("base64");
    authority.flaws.clockAhead = 60;
    const answer = await authority.fetch(authority.urls.timestampAuthority, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ artifactHash, hashAlgorithm: "sha256" }),
    });
    authority.flaws.clockAhead = 0;
    const signedTimestamp = Buffer.from(await answer.arrayBuffer()).toString("base64");
    bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps.push({ signedTimestamp });
    return bundle;
  }

  it("count by authority, not by how often one was asked", async () => {
    const bundle = await stampAgain(await authority.signMessage(CONTENT, { log: "none" }));
    expect(await verdict(bundle, BY_ROOT, { thresholds: { logEntries: 0, timestamps: 1 } })).toBe("ok");
    expect(await verdict(bundle, BY_ROOT, { thresholds: { logEntries: 0, timestamps: 2 } })).toBe("timestamp");
  });

  it("count by log, not by how often one recorded the signature", async () => {
    const bundle = await authority.signEnvelope(STATEMENT, { ...KEYED, log: "v1" });
    // At another time, for the same time twice is refused by itself.
    authority.flaws.clockAhead = 60;
    bundle.verificationMaterial.tlogEntries.push(await recordAgain(bundle));
    authority.flaws.clockAhead = 0;
    const trust = { roots, keys: [trusted] };
    expect(await verdict(bundle, trust, { thresholds: { logEntries: 1 } })).toBe("ok");
    expect(await verdict(bundle, trust, { thresholds: { logEntries: 2 } })).toBe("transparency-log");
  });

  it("of another signature by the same key do not count", async () => {
    const one = await authority.signMessage(CONTENT, { ...KEYED, log: "v1", timestamp: true });
    const other = await authority.signMessage(CONTENT, { ...KEYED, log: "v1", timestamp: true });
    const swapped = { ...one, messageSignature: other.messageSignature };
    const trust = { roots, keys: [trusted] };
    expect(await verdict(one, trust, { thresholds: { logEntries: 1, timestamps: 2 } })).toBe("ok");
    expect(await verdict(swapped, trust, { thresholds: { logEntries: 1, timestamps: 2 } })).toBe("timestamp");
  });
});

describe("signatures that are none", () => {
  const der = (r: string, s: string) => {
    const integer = (hex: string) => `02${(hex.length / 2).toString(16).padStart(2, "0")}${hex}`;
    const body = `${integer(r)}${integer(s)}`;
    return Buffer.from(`30${(body.length / 2).toString(16).padStart(2, "0")}${body}`, "hex");
  };
  const ORDER = "00ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

  it.each<[string, Buffer]>([
    ["zeros", der("00", "00")],
    ["ones", der("01", "01")],
    ["the order of the curve", der(ORDER, ORDER)],
    ["zero and one", der("00", "01")],
    ["negative numbers", der("ff", "ff")],
    ["no number", Buffer.from("3000", "hex")],
    ["64 zeros, as in P1363", Buffer.alloc(64)],
    ["one byte", Buffer.of(0)],
  ])("are refused, over an artifact and over a statement: %s", async (_, signature) => {
    const message = await authority.signMessage(CONTENT, KEYED);
    const messageSignature = { ...message.messageSignature, signature: signature.toString("base64") };
    expect(await verdict({ ...message, messageSignature }, BY_KEY)).toBe("signature");
    const envelope = await authority.signEnvelope(STATEMENT, KEYED);
    const signatures = [{ sig: signature.toString("base64"), keyid: "" }];
    expect(await verdict({ ...envelope, dsseEnvelope: { ...envelope.dsseEnvelope, signatures } }, BY_KEY)).toBe(
      "signature",
    );
  });
});

const STATEMENT = JSON.stringify({
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "a", digest: { sha256: digestOf(CONTENT).hex } }],
  predicateType: "https://example.test/v1",
});

describe("content of another sort", () => {
  it("a signature over a payload is none over the artifact with these bytes, nor the other way round", async () => {
    const envelope = await authority.signEnvelope(STATEMENT, KEYED);
    const payload = Buffer.from(STATEMENT);
    const digest = createHash("sha256").update(payload).digest("base64");
    const { dsseEnvelope, ...rest } = envelope;
    const messageSignature = {
      messageDigest: { algorithm: "SHA2_256", digest },
      signature: dsseEnvelope?.signatures[0]?.sig,
    };
    expect(await verdict({ ...rest, messageSignature }, BY_KEY, { content: payload })).toBe("signature");

    const { messageSignature: signed, ...material } = await authority.signMessage(payload, KEYED);
    const signatures = [{ sig: signed?.signature ?? "", keyid: "" }];
    expect(await verdict({ ...material, dsseEnvelope: { ...dsseEnvelope, signatures } }, BY_KEY)).toBe("signature");
  });

  it.each(["application/vnd.in-toto+JSON", "application/vnd.in-toto+json ", "application/json", "text/plain", ""])(
    "a statement under the payload type %j is none",
    async (payloadType) => {
      expect(await verdict(await authority.signEnvelope(STATEMENT, { ...KEYED, payloadType }), BY_KEY)).not.toBe("ok");
    },
  );

  it.each<[string, (text: string) => string]>([
    ["a second subject list", (text) => text.replace(/\}$/, ',"subject":[]}')],
    ["a second _type", (text) => text.replace(/\}$/, ',"_type":"https://in-toto.io/Statement/v2"}')],
    ["a type with a slash", (text) => text.replace("Statement/v1", "Statement/v1/")],
    ["a type without TLS", (text) => text.replace("https://in-toto", "http://in-toto")],
  ])("a statement with %s is none", async (_, change) => {
    const bundle = await authority.signEnvelope(change(STATEMENT), KEYED);
    expect(await verdict(bundle, BY_KEY)).not.toBe("ok");
  });

  it("a key that the bundle brings along is not believed", async () => {
    const bundle = await authority.signMessage(CONTENT, KEYED);
    expect(await verdict(bundle, { roots, keys: [] })).toBe("trusted-root");
    expect(await verdict(bundle, { roots: [], keys: [] })).toBe("trusted-root");
    const mine = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
    const forged = await authority.signMessage(CONTENT, { ...KEYED, key: mine });
    forged.verificationMaterial.publicKey = { hint: trusted.hint };
    expect(await verdict(forged, BY_KEY)).toBe("signature");
    forged.verificationMaterial.publicKey = { hint: "" };
    expect(await verdict(forged, BY_KEY)).toBe("signature");
  });

  it("of two contents, or one written twice, no reader can choose", async () => {
    const good = JSON.stringify(await authority.signMessage(CONTENT, KEYED));
    const evil = JSON.stringify((await authority.signMessage(Buffer.from("evil"), KEYED)).messageSignature);
    // The last one counts, for the shape as for the signature.
    const twice = good.replace(/\}$/, `,"messageSignature":${evil}}`);
    expect(await verdict(twice, BY_KEY)).toBe("artifact-digest");
    const spelled = good.replace(/\}$/, `,"message_signature":${evil}}`);
    expect(await verdict(spelled, BY_KEY)).toBe("bundle-format");
  });
});

describe("what never ends", () => {
  it.each<[string, Buffer]>([
    ["nested without end", Buffer.from("3080".repeat(12_000), "hex")],
    ["nested in strings of octets", nested(20_000)],
    ["a length beyond everything", Buffer.from("3086ffffffffffff", "hex")],
    ["zeros", Buffer.alloc(40_000)],
  ])("a certificate, and a timestamp, %s", async (_, der) => {
    const bundle = await authority.signMessage(CONTENT, { log: "none" });
    const rawBytes = der.toString("base64");
    const withStamp = structuredClone(bundle);
    bundle.verificationMaterial.certificate = { rawBytes };
    expect(await verdict(bundle, BY_ROOT)).toBe("certificate-chain");
    withStamp.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: rawBytes }] };
    expect(await verdict(withStamp, BY_ROOT)).toBe("timestamp");
  });

  it.each<[string, string]>([
    ["line ends", "\n".repeat(32 * 1024 * 1024)],
    ["brackets", "[".repeat(32 * 1024 * 1024)],
    ["braces on lines of their own", "{}\n".repeat(1_000_000)],
    ["one text", `"${"x".repeat(32 * 1024 * 1024)}"`],
    ["one number", "1".repeat(8 * 1024 * 1024)],
  ])("a file full of %s is refused", async (_, text) => {
    expect(await verdict(text, BY_KEY)).toBe("bundle-format");
  });
});

/** Octet strings in octet strings, as deep as `size` bytes allow. */
function nested(size: number): Buffer {
  const layers: Buffer[] = [];
  let length = 0;
  while (length < size) {
    const head =
      length < 128 ? Buffer.of(4, length) : Buffer.from(`0482${length.toString(16).padStart(4, "0")}`, "hex");
    layers.unshift(length >= 128 && length < 256 ? Buffer.of(4, 0x81, length) : head);
    length += layers[0]?.length ?? 0;
  }
  return Buffer.concat(layers);
}
