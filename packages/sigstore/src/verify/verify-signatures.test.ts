// Signatures by every kind of key that a bundle may name, over all that they may be made over.
import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { BundleDocument } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { BY_DIGEST, CONTENT, digestOf, publicOf, verdict } from "../../test/judged-bundle.ts";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";

const reading = (content: Buffer) => async (take: (chunk: Uint8Array) => void) => {
  for (let at = 0; at < content.length; at += 5) take(content.subarray(at, at + 5));
};

describe("signatures of every kind of key", () => {
  const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const ed25519 = generateKeyPairSync("ed25519").privateKey;
  const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;
  const KINDS: readonly [string, KeyObject, DigestAlgorithm, (content: Buffer) => Buffer, boolean][] = [
    ["P-384", p384, "sha384", (content) => sign("sha384", content, p384), false],
    ["P-384 with SHA-256", p384, "sha256", (content) => sign("sha256", content, p384), false],
    ["RSA by PKCS #1 v1.5", rsa, "sha256", (content) => sign("sha256", content, rsa), false],
    ["RSA-PSS", rsa, "sha256", (content) => sign("sha256", content, { key: rsa, ...PSS }), true],
    ["Ed25519", ed25519, "sha512", (content) => sign(null, content, ed25519), true],
  ];

  function messageBundle(key: KeyObject, algorithm: DigestAlgorithm, signature: Buffer): BundleDocument {
    const digest = createHash(algorithm).update(CONTENT).digest("base64");
    return {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: { publicKey: { hint: publicOf(key).hint }, tlogEntries: [] },
      messageSignature: {
        messageDigest: { algorithm: algorithm.replace("sha", "SHA2_"), digest },
        signature: signature.toString("base64"),
      },
    };
  }

  describe.each(KINDS)("%s", (_, key, algorithm, signer, needsContent) => {
    const trust = { roots: [], keys: [publicOf(key)] };
    const good = messageBundle(key, algorithm, signer(CONTENT));
    const bad = messageBundle(key, algorithm, signer(Buffer.from("something else")));
    const withContent = { ...BY_DIGEST, read: reading(CONTENT) };

    test("over the artifact", async () => {
      expect(await verdict(good, { trust, artifact: withContent })).toBe("ok");
      expect(await verdict(bad, { trust, artifact: withContent })).toBe("signature");
    });

    test("over its digest, where the scheme allows it", async () => {
      expect(await verdict(good, { trust })).toBe(needsContent ? "signature" : "ok");
      expect(await verdict(bad, { trust })).toBe("signature");
    });

    test("not over an artifact that is another when it is read", async () => {
      if (!needsContent) return;
      const changed = { ...BY_DIGEST, read: reading(Buffer.from("the artifact, changed")) };
      expect(await verdict(good, { trust, artifact: changed })).toBe("artifact-digest");
    });

    test("with its digest left open, as cosign does for Ed25519, and only for that", async () => {
      const { messageSignature, ...rest } = good;
      const open = { ...rest, messageSignature: { ...messageSignature, messageDigest: {} } };
      const isPure = key.asymmetricKeyType === "ed25519";
      expect(await verdict(open, { trust, artifact: withContent })).toBe(isPure ? "ok" : "signature");
      expect(await verdict(open, { trust })).toBe("signature");
      const other = Buffer.from("another artifact");
      const changed = { digests: [digestOf("sha256", other)], read: reading(other) };
      expect(await verdict(open, { trust, artifact: changed })).toBe("signature");
      const swapped = { digests: BY_DIGEST.digests, read: reading(other) };
      expect(await verdict(open, { trust, artifact: swapped })).toBe(isPure ? "artifact-digest" : "signature");
    });

    test("over a statement", async () => {
      const subject = [{ name: "a", digest: { sha256: digestOf("sha256").hex } }];
      const payload = Buffer.from(
        JSON.stringify({ _type: "https://in-toto.io/Statement/v1", subject, predicateType: "https://example.test/v1" }),
      );
      const type = "application/vnd.in-toto+json";
      const pae = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
      const envelopeOf = (signature: Buffer) => {
        const { messageSignature: _message, ...rest } = good;
        const signatures = [{ sig: signature.toString("base64"), keyid: "" }];
        return { ...rest, dsseEnvelope: { payload: payload.toString("base64"), payloadType: type, signatures } };
      };
      expect(await verdict(envelopeOf(signer(pae)), { trust })).toBe("ok");
      expect(await verdict(envelopeOf(signer(payload)), { trust })).toBe("signature");
    });
  });
});
