// What the authority makes verifies with Sigstore's own verifier under its trusted root, and what is wrong does not.
import { generateKeyPairSync } from "node:crypto";
import { bundleFromJSON, type SerializedBundle } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from "@sigstore/verify";
import { describe, expect, test } from "vitest";
import { createAuthority, type SigstoreAuthority } from "./authority.ts";
import type { Flaws } from "./flaws.ts";
import { githubClaims } from "./identity/github-claims.ts";
import type { BundleDocument, SigningOptions } from "./signed-bundle.ts";

const CONTENT = Buffer.from("the artifact");
const STATEMENT = JSON.stringify({ _type: "https://in-toto.io/Statement/v1", subject: [] });

/** `valid`, or the code of the first error. */
function verdict(authority: SigstoreAuthority, bundle: BundleDocument, content?: Buffer): string {
  const trust = toTrustMaterial(TrustedRoot.fromJSON(authority.trustedRoot()));
  const entity = toSignedEntity(bundleFromJSON(bundle as unknown as SerializedBundle), content);
  try {
    new Verifier(trust).verify(entity);
    return "valid";
  } catch (error) {
    if (error instanceof VerificationError) return error.code;
    throw error;
  }
}

async function signed(authority: SigstoreAuthority, kind: "message" | "envelope", options: SigningOptions) {
  return kind === "message"
    ? verdict(authority, await authority.signMessage(CONTENT, options), CONTENT)
    : verdict(authority, await authority.signEnvelope(STATEMENT, options));
}

describe.each(["message", "envelope"] as const)("a bundle with a %s", (kind) => {
  test.each(["v1", "v2"] as const)("verifies, recorded in the log of %s", async (log) => {
    const authority = createAuthority();
    // From the first entry to trees of many shapes.
    for (let size = 1; size <= 9; size++) expect(await signed(authority, kind, { log })).toBe("valid");
  });

  test("verifies where the log of v2 has a key of the other kind", async () => {
    expect(await signed(createAuthority({ rekorV2Key: "ecdsa" }), kind, { log: "v2" })).toBe("valid");
  });

  test.each<[Flaws, "v1" | "v2", string]>([
    [{ certificateTimestamp: "none" }, "v1", "CERTIFICATE_ERROR"],
    [{ certificateTimestamp: "foreign" }, "v1", "CERTIFICATE_ERROR"],
    [{ certificateStartsIn: -3600 }, "v1", "CERTIFICATE_ERROR"],
    [{ foreignCertificateAuthority: true }, "v1", "CERTIFICATE_ERROR"],
    [{ foreignLogKey: true }, "v1", "TLOG_INCLUSION_PROMISE_ERROR"],
    [{ foreignLogKey: true, noPromise: true }, "v1", "TIMESTAMP_ERROR"],
    [{ foreignLogKey: true }, "v2", "TLOG_INCLUSION_PROOF_ERROR"],
    [{ wrongRoot: true }, "v1", "TLOG_INCLUSION_PROOF_ERROR"],
    [{ wrongRoot: true }, "v2", "TLOG_INCLUSION_PROOF_ERROR"],
    [{ wrongEntry: true }, "v1", "TLOG_BODY_ERROR"],
    [{ wrongEntry: true }, "v2", "TLOG_BODY_ERROR"],
    [{ clockAhead: 3600 }, "v1", "CERTIFICATE_ERROR"],
    [{ clockAhead: 3600 }, "v2", "CERTIFICATE_ERROR"],
    [{ foreignTimestampKey: true }, "v2", "TIMESTAMP_ERROR"],
    [{ wrongTimestampDigest: true }, "v2", "TIMESTAMP_ERROR"],
  ])("does not verify with %j, recorded in the log of %s", async (flaws, log, code) => {
    const authority = createAuthority();
    Object.assign(authority.flaws, flaws);
    expect(await signed(authority, kind, { log })).toBe(code);
  });

  test("of one authority does not verify under the root of another", async () => {
    const bundle = await (kind === "message"
      ? createAuthority().signMessage(CONTENT)
      : createAuthority().signEnvelope(STATEMENT));
    expect(verdict(createAuthority(), bundle, CONTENT)).not.toBe("valid");
  });
});

test("a message verifies with a key of P-384", async () => {
  // The verifier takes every envelope for one with SHA-256, so this holds for messages only.
  const { privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  for (const log of ["v1", "v2"] as const)
    expect(await signed(createAuthority(), "message", { log, key })).toBe("valid");
});

test("another artifact, another payload, another signature: none verifies", async () => {
  const authority = createAuthority();
  for (const log of ["v1", "v2"] as const) {
    const message = await authority.signMessage(CONTENT, { log });
    expect(verdict(authority, message, Buffer.from("another artifact"))).not.toBe("valid");
    const other = await authority.signMessage(CONTENT, { log });
    expect(verdict(authority, { ...other, messageSignature: message.messageSignature ?? never() }, CONTENT)).not.toBe(
      "valid",
    );
    const envelope = await authority.signEnvelope(STATEMENT, { log });
    const payload = Buffer.from("{}").toString("base64");
    const changed = { ...envelope, dsseEnvelope: { ...(envelope.dsseEnvelope ?? never()), payload } };
    expect(verdict(authority, changed)).not.toBe("valid");
  }
});

test("a key alone needs no certificate, and is named by the hash of its public half", async () => {
  const authority = createAuthority();
  const bundle = await authority.signMessage(CONTENT, { claims: "none", log: "v2" });
  expect(bundle.verificationMaterial.certificate).toBeUndefined();
  expect(bundle.verificationMaterial.publicKey?.hint).toMatch(/^[A-Za-z0-9+/]{43}=$/);
});

test("the certificate names the called workflow, not the calling one", async () => {
  const authority = createAuthority();
  const called = "octo/shared/.github/workflows/build.yml@refs/tags/v2";
  const claims = githubClaims({ job_workflow_ref: called });
  const entity = toSignedEntity(
    bundleFromJSON((await authority.signMessage(CONTENT, { claims })) as unknown as SerializedBundle),
    CONTENT,
  );
  const trust = toTrustMaterial(TrustedRoot.fromJSON(authority.trustedRoot()));
  const { identity } = new Verifier(trust).verify(entity);
  expect(identity?.subjectAlternativeName).toBe(`https://github.com/${called}`);
  expect(identity?.extensions?.issuer).toBe("https://token.actions.githubusercontent.com");
});

function never(): never {
  throw new Error("the bundle has no content");
}
