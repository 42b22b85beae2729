// Verifies a bundle in the order of VERIFICATION_STEPS, and stops at the first check that does not hold.
import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import type { TrustedRoot } from "../trust/trusted-root.ts";
import { type BundleSigner, certificateOf, signerByCertificate, signerByKey } from "./bundle-signer.ts";
import { verifyDigest } from "./digest-signature.ts";
import { verifyLogEntries } from "./log-entries.ts";
import { verifyContent, verifyMessage } from "./message-signature.ts";
import type { SigstoreBundle } from "./read-bundles.ts";
import { type SignedContent, signedContent } from "./signed-content.ts";
import { findSubject, parseStatement } from "./statement-payload.ts";
import { readTrustedTimes, type TrustedTime } from "./trusted-times.ts";
import { VerificationFailure } from "./verification-failure.ts";
import type { Thresholds, VerifiedBundle } from "./verified-bundle.ts";
import type { Artifact, Trust } from "./verify-bundle.ts";

/** With several roots, the one whose instance signed counts. Of several failures the one that came furthest is reported. */
export async function verifyAgainst(
  given: SigstoreBundle,
  artifact: Artifact,
  trust: Trust,
  thresholds: Partial<Thresholds>,
): Promise<VerifiedBundle> {
  const roots = trust.roots.length > 0 ? trust.roots : [undefined];
  let furthest: VerificationFailure | undefined;
  for (const root of roots) {
    try {
      return await verifyWith(given, artifact, { root, keys: trust.keys }, thresholds);
    } catch (error) {
      if (!(error instanceof VerificationFailure)) throw error;
      if (furthest === undefined || error.progress > furthest.progress) furthest = error;
    }
  }
  throw furthest ?? noRoot();
}

interface OneTrust {
  readonly root: TrustedRoot | undefined;
  readonly keys: Trust["keys"];
}

async function verifyWith(
  { bundle, digest, statesDigest }: SigstoreBundle,
  artifact: Artifact,
  trust: OneTrust,
  wanted: Partial<Thresholds>,
): Promise<VerifiedBundle> {
  const content = signedContent(bundle);
  const { signer, times, logEntries } = verifyWitnesses(bundle, content, trust, wanted);
  const checked = await verifySignature(content, signer, artifact, statesDigest);
  return {
    signer: signer.signer,
    ...checked,
    timestamps: times.map(({ source, time }) => ({ source, time: time.toISOString() })),
    logEntries,
    bundleDigest: digest,
    evidenceDigest: evidenceDigest(content, signer),
  };
}

/**
 * Neither the bundle's bytes nor the signature can tell evidence apart: anybody can write both in another way without the key.
 * A signature over the artifact covers nothing else, so the artifact need not be named.
 */
function evidenceDigest(content: SignedContent, { key }: BundleSigner): string {
  const hash = createHash("sha256").update(`${key.hint} ${content.kind} `);
  return (content.kind === "envelope" ? hash.update(content.signed) : hash).digest("hex");
}

/** Everything but the signature: when, by whom, and where it is recorded. */
function verifyWitnesses(
  bundle: SigstoreBundle["bundle"],
  content: SignedContent,
  { root, keys }: OneTrust,
  wanted: Partial<Thresholds>,
): { signer: BundleSigner; times: readonly TrustedTime[]; logEntries: VerifiedBundle["logEntries"] } {
  const certificate = certificateOf(bundle);
  if (certificate !== undefined && (root === undefined || root.certificateAuthorities.length === 0)) throw noRoot();
  const known = root ?? NO_AUTHORITIES;
  const least = thresholdsOf(certificate !== undefined, known, wanted);
  // Without a root there is nothing to judge witnesses by: they are set aside, and count for nothing.
  const seen = root === undefined ? withoutWitnesses(bundle) : bundle;
  const times = readTrustedTimes(seen, content.signature, known, least.timestamps);
  const dates = times.map(({ time }) => time);
  const signer =
    certificate === undefined
      ? signerByKey(bundle, keys)
      : signerByCertificate(certificate, known, dates, least.certificateLogs);
  const logEntries = verifyLogEntries(seen.verificationMaterial.tlogEntries, known, {
    content,
    signer: signer.recorded,
    times: dates,
    threshold: least.logEntries,
  });
  return { signer, times, logEntries };
}

/**
 * A certificate is short-lived: at least one trusted time is demanded whatever was asked for. Of the logs, those that the
 * instance has must have been used, unless the caller says otherwise. A key of the user's needs no witness.
 */
function thresholdsOf(hasCertificate: boolean, root: TrustedRoot, wanted: Partial<Thresholds>): Thresholds {
  const byDefault = (authorities: readonly unknown[]) => (hasCertificate && authorities.length > 0 ? 1 : 0);
  const { timestamps = 0, logEntries = byDefault(root.tlogs), certificateLogs = byDefault(root.ctlogs) } = wanted;
  return { timestamps: hasCertificate ? Math.max(1, timestamps) : timestamps, logEntries, certificateLogs };
}

const NO_AUTHORITIES: TrustedRoot = { certificateAuthorities: [], timestampAuthorities: [], tlogs: [], ctlogs: [] };

function withoutWitnesses(bundle: SigstoreBundle["bundle"]): SigstoreBundle["bundle"] {
  const { content } = bundle.verificationMaterial;
  return { ...bundle, verificationMaterial: { content, tlogEntries: [], timestampVerificationData: undefined } };
}

function noRoot(): VerificationFailure {
  return new VerificationFailure(
    "trusted-root",
    "No certificate authority is trusted that could have signed this bundle.",
  );
}

type Checked = Pick<VerifiedBundle, "artifact" | "statement">;

async function verifySignature(
  content: SignedContent,
  { key }: BundleSigner,
  artifact: Artifact,
  statesDigest: boolean,
): Promise<Checked> {
  if (content.kind === "message") {
    const verify = statesDigest ? verifyArtifactSignature : verifyOpenSignature;
    return { artifact: await verify(content, key, artifact) };
  }
  if (!verifyMessage(key, content.signed, content.signature)) throw wrongSignature();
  const statement = parseStatement(content.payloadType, content.payload);
  return { artifact: findSubject(statement, artifact.digests), statement };
}

type MessageContent = Extract<SignedContent, { kind: "message" }>;

/** A signature over the artifact itself: it covers the digest the bundle states, and the artifact has that digest. */
async function verifyArtifactSignature(
  { digest, signature }: MessageContent,
  key: BundleSigner["key"],
  artifact: Artifact,
): Promise<ArtifactDigest> {
  const stated = { algorithm: digest.algorithm, hex: digest.bytes.toString("hex") };
  const holds = verifyDigest(key, digest, signature);
  if (holds === false) throw wrongSignature();
  const known = artifact.digests.find(({ algorithm }) => algorithm === stated.algorithm);
  if (known?.hex !== stated.hex) throw wrongArtifact(stated, artifact.digests);
  if (holds === undefined)
    await verifyByContent(key, artifact, { algorithm: digest.algorithm, signature, expected: known });
  return known;
}

/** A signature that states no digest: only Ed25519 can do without, and only the artifact itself can show what it covers. */
async function verifyOpenSignature(
  { signature }: MessageContent,
  key: BundleSigner["key"],
  artifact: Artifact,
): Promise<ArtifactDigest> {
  const [expected] = artifact.digests;
  if (key.scheme.kind !== "ed25519" || expected === undefined) throw wrongSignature();
  await verifyByContent(key, artifact, { algorithm: expected.algorithm, signature, expected });
  return expected;
}

async function verifyByContent(
  key: BundleSigner["key"],
  { read }: Artifact,
  options: { algorithm: ArtifactDigest["algorithm"]; signature: Buffer; expected: ArtifactDigest },
): Promise<void> {
  if (read === undefined) {
    throw new VerificationFailure(
      "signature",
      `A signature of the kind ${key.scheme.keyDetails} needs the artifact itself.`,
      {
        hint: "Give the file instead of its digest.",
      },
    );
  }
  const { signatureHolds, digestHolds } = await verifyContent(key, read, options);
  if (!digestHolds)
    throw new VerificationFailure("artifact-digest", "The artifact has changed since its digest was taken.");
  if (!signatureHolds) throw wrongSignature();
}

function wrongSignature(): VerificationFailure {
  return new VerificationFailure("signature", "The signature is not one by this signer over this content.");
}

function wrongArtifact(stated: ArtifactDigest, digests: readonly ArtifactDigest[]): VerificationFailure {
  const known = digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(", ");
  return new VerificationFailure(
    "artifact-digest",
    `The bundle is about ${stated.algorithm}:${stated.hex}, the artifact is ${known}.`,
  );
}
