// What verification demands beside what every client demands: counts, several roots, keys, hostile changes.
import { createHash, generateKeyPairSync } from "node:crypto";
import type { SigningOptions } from "@lockstep/testkit/sigstore";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authority, CONTENT, digestOf, publicOf, roots, strangers, verdict, verify } from "../../test/judged-bundle.ts";
import { VerificationFailure } from "./verification-failure.ts";
import type { Thresholds } from "./verified-bundle.ts";

test("what is known of a bundle afterwards", async () => {
  const bundle = await authority.signMessage(CONTENT, { log: "v2" });
  const text = JSON.stringify(bundle);
  const verified = await verify(bundle);
  expect(verified).toMatchObject({
    artifact: digestOf("sha256"),
    signer: { kind: "certificate", claims: { sourceRepositoryUri: "https://github.com/octo/app" } },
    timestamps: [{ source: "timestamp-authority" }],
    logEntries: [{ index: expect.stringMatching(/^\d+$/) }],
    bundleDigest: createHash("sha256").update(text).digest("hex"),
  });
  expect(verified.statement).toBeUndefined();
});

describe("counts", () => {
  const v1: SigningOptions = { log: "v1" };
  const both: SigningOptions = { log: "v1", timestamp: true };
  const alone: SigningOptions = { log: "none" };
  test.each<[SigningOptions, Partial<Thresholds>, string]>([
    [v1, {}, "ok"],
    [both, { timestamps: 2 }, "ok"],
    [v1, { timestamps: 2 }, "timestamp"],
    [v1, { logEntries: 2 }, "transparency-log"],
    [v1, { certificateLogs: 2 }, "certificate-transparency"],
    [alone, {}, "transparency-log"],
    [alone, { logEntries: 0 }, "ok"],
    [{ log: "none", timestamp: false }, { logEntries: 0, timestamps: 0 }, "timestamp"],
    [{ log: "v2", timestamp: false }, { timestamps: 0 }, "timestamp"],
  ])("%j with %j: %s", async (options, thresholds, expected) => {
    expect(await verdict(await authority.signMessage(CONTENT, options), { thresholds })).toBe(expected);
  });

  test.each(["tlogEntries", "rfc3161Timestamps"])("the same evidence twice is refused: %s", async (part) => {
    const bundle = await authority.signMessage(CONTENT, both);
    const text = JSON.stringify(bundle).replace(new RegExp(`"${part}":\\[(.*?\\})\\](?=[,}])`), `"${part}":[$1,$1]`);
    expect(await verdict(JSON.parse(text), { thresholds: { timestamps: 2 } })).toBe("timestamp");
  });

  test("the same entry twice is refused where the log states no time", async () => {
    const bundle = await authority.signMessage(CONTENT, { log: "v2" });
    bundle.verificationMaterial.tlogEntries.push(bundle.verificationMaterial.tlogEntries[0]);
    expect(await verdict(bundle, { thresholds: { logEntries: 2 } })).toBe("transparency-log");
  });
});

describe("roots", () => {
  test("the one that fits counts, in whichever place", async () => {
    const bundle = await authority.signMessage(CONTENT);
    expect(await verdict(bundle, { trust: { roots: [...strangers, ...roots] } })).toBe("ok");
    expect(await verdict(bundle, { trust: { roots: [...roots, ...strangers] } })).toBe("ok");
  });

  test("of one instance the logs do not vouch for certificates of another", async () => {
    const bundle = await authority.signMessage(CONTENT);
    const mixed = roots.map((root, index) => ({ ...root, tlogs: strangers[index]?.tlogs ?? [] }));
    expect(await verdict(bundle, { trust: { roots: [...mixed, ...strangers] } })).toBe("transparency-log");
  });

  test("none, or none with an authority, is not enough for a certificate", async () => {
    const bundle = await authority.signMessage(CONTENT);
    expect(await verdict(bundle, { trust: { roots: [] } })).toBe("trusted-root");
    const empty = roots.map((root) => ({ ...root, certificateAuthorities: [] }));
    expect(await verdict(bundle, { trust: { roots: empty } })).toBe("trusted-root");
  });

  test("a log whose key was not in force when it was signed does not count", async () => {
    const bundle = await authority.signMessage(CONTENT, { log: "v2" });
    const retired = roots.map((root) => ({
      ...root,
      tlogs: root.tlogs.map((log) => ({ ...log, validFor: { ...log.validFor, end: new Date("2021-01-01") } })),
    }));
    expect(await verdict(bundle, { trust: { roots: retired } })).toBe("transparency-log");
  });
});

test("no artifact is no question", async () => {
  const bundle = await authority.signMessage(CONTENT);
  expect(await verdict(bundle, { artifact: { digests: [] } })).toBe("invalid-input");
});

test("a digest by another hash than the bundle's is not the artifact", async () => {
  const bundle = await authority.signMessage(CONTENT);
  expect(await verdict(bundle, { artifact: { digests: [digestOf("sha512")] } })).toBe("artifact-digest");
});

describe("a key", () => {
  const P256 = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;

  test("needs no witness, and witnesses are set aside without a root", async () => {
    const bundle = await authority.signMessage(CONTENT, { claims: "none", key: P256, log: "v1" });
    const keys = [publicOf(P256)];
    const verified = await verify(bundle, { trust: { roots: [], keys } });
    expect(verified).toMatchObject({ signer: { kind: "key", hint: keys[0]?.hint }, timestamps: [], logEntries: [] });
    expect(await verdict(bundle, { trust: { roots: [], keys }, thresholds: { logEntries: 1 } })).toBe(
      "transparency-log",
    );
  });

  test("with a root, its witnesses must hold, and count", async () => {
    const bundle = await authority.signMessage(CONTENT, { claims: "none", key: P256, log: "v1" });
    const keys = [publicOf(P256)];
    expect(await verdict(bundle, { trust: { keys }, thresholds: { logEntries: 1, timestamps: 1 } })).toBe("ok");
    expect(await verdict(bundle, { trust: { roots: strangers, keys } })).toBe("transparency-log");
  });

  test("is one of those given", async () => {
    const bundle = await authority.signMessage(CONTENT, { claims: "none", key: P256, log: "none", timestamp: false });
    const other = publicOf(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey);
    expect(await verdict(bundle, { trust: { keys: [other, publicOf(P256)] } })).toBe("ok");
    expect(await verdict(bundle, { trust: { keys: [other] } })).toBe("signature");
    expect(await verdict(bundle, { trust: { keys: [] } })).toBe("trusted-root");
  });
});

describe("hostile changes", () => {
  test("no byte of what was signed can change", async () => {
    const statement = JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name: "a", digest: { sha256: digestOf("sha256").hex } }],
      predicateType: "https://example.test/v1",
    });
    for (const log of ["v1", "v2"] as const) {
      const bundle = await authority.signEnvelope(statement, { log });
      const payload = Buffer.from(bundle.dsseEnvelope?.payload ?? "", "base64");
      await fc.assert(
        fc.asyncProperty(fc.nat(payload.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
          const changed = Buffer.from(payload);
          changed.writeUInt8(changed.readUInt8(at) ^ mask, at);
          const envelope = { ...bundle.dsseEnvelope, payload: changed.toString("base64") };
          expect(await verdict({ ...bundle, dsseEnvelope: envelope })).toBe("transparency-log");
        }),
        { numRuns: 15 },
      );
    }
  });

  test("whatever one byte of base64 changes to, nothing unexpected is thrown and nothing new is believed", async () => {
    const bundle = await authority.signMessage(CONTENT, { log: "v1", timestamp: true });
    const original = await verify(bundle);
    const text = JSON.stringify(bundle);
    const places = [
      ...text.matchAll(/"(?:rawBytes|signedTimestamp|signedEntryTimestamp|canonicalizedBody|signature)":"/g),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.nat(400),
        fc.constantFrom(..."AZaz09+/"),
        async (place, offset, char) => {
          const at = place.index + place[0].length + offset;
          const changed = JSON.parse(safely(`${text.slice(0, at)}${char}${text.slice(at + 1)}`) ?? text);
          const outcome = await verify(changed).catch((error: unknown) => error);
          if (outcome instanceof VerificationFailure) return;
          expect({ ...Object(outcome), bundleDigest: "" }).toEqual({ ...original, bundleDigest: "" });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Undefined where the text is no longer JSON. */
function safely(text: string): string | undefined {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
