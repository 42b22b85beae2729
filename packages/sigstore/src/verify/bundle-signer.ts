// Who signed a bundle: the key it has to verify with, and by what right.
import { Buffer } from "node:buffer";
import type { Bundle } from "@sigstore/bundle";
import type { X509Certificate } from "@sigstore/core";
import { verifyCertificateChain } from "@sigstore/verify/dist/key/certificate.js";
import { verifySCTs } from "@sigstore/verify/dist/key/sct.js";
import type { PublicKey } from "../key/public-key.ts";
import type { TrustedRoot } from "../trust/trusted-root.ts";
import { keyOfLeaf, readLeaf, signerOfLeaf } from "./leaf-certificate.ts";
import type { EntrySigner } from "./log-entry-signer.ts";
import { inStep, VerificationFailure } from "./verification-failure.ts";
import type { VerifiedSigner } from "./verified-bundle.ts";

export interface BundleSigner {
  readonly key: PublicKey;
  readonly signer: VerifiedSigner;
  /** As logs have to record it. */
  readonly recorded: EntrySigner;
}

/** The certificate of a bundle in DER; undefined for one that was signed with a key. */
export function certificateOf({ verificationMaterial: { content } }: Bundle): Buffer | undefined {
  if (content.$case === "publicKey") return undefined;
  const raw =
    content.$case === "certificate"
      ? content.certificate.rawBytes
      : content.x509CertificateChain.certificates[0]?.rawBytes;
  return Buffer.from(raw ?? []);
}

/**
 * The given key that the bundle names. Throws `VerificationFailure`: `trusted-root` where no key was given, `signature` where
 * the bundle names another.
 */
export function signerByKey(bundle: Bundle, keys: readonly PublicKey[]): BundleSigner {
  const { content } = bundle.verificationMaterial;
  const hint = content.$case === "publicKey" ? content.publicKey.hint : "";
  if (keys.length === 0) {
    throw new VerificationFailure("trusted-root", "The bundle was signed with a key, and no public key was given.", {
      hint: "Give the public key with --key.",
    });
  }
  // Without a name it can be any of them, which is told apart by one signature only where one key was given.
  const key =
    keys.find((candidate) => candidate.hint === hint) ?? (hint === "" && keys.length === 1 ? keys[0] : undefined);
  if (key === undefined)
    throw new VerificationFailure("signature", "The bundle was signed with another key than was given.");
  return { key, signer: { kind: "key", hint: key.hint }, recorded: { kind: "public-key", der: key.der } };
}

/**
 * The signer a certificate names: it leads to an authority in force at every one of `times`, and enough certificate logs vouch
 * for it. Throws `VerificationFailure` (`certificate-chain`, `certificate-transparency`).
 */
export function signerByCertificate(
  der: Buffer,
  root: TrustedRoot,
  times: readonly Date[],
  threshold: number,
): BundleSigner {
  const distinct = [...new Set(times.map((time) => time.getTime()))].sort((a, b) => a - b);
  const question = [der.toString("base64"), ...distinct, threshold].join(" ");
  const judged = judgedUnder.get(root) ?? new Map<string, BundleSigner>();
  judgedUnder.set(root, judged);
  const signer = judged.get(question) ?? judgeCertificate(der, root, distinct, threshold);
  if (judged.size >= MAX_JUDGED) judged.clear();
  judged.set(question, signer);
  return signer;
}

/**
 * A release of many files has one certificate and few times, and building chains is slow. Only what holds is kept, under the
 * root, the bytes, the times and the threshold that it holds for.
 */
const judgedUnder = new WeakMap<TrustedRoot, Map<string, BundleSigner>>();
const MAX_JUDGED = 256;

function judgeCertificate(
  der: Buffer,
  { certificateAuthorities, ctlogs }: TrustedRoot,
  times: readonly number[],
  threshold: number,
): BundleSigner {
  const bound = inStep("certificate-chain", "The certificate does not hold", () => {
    const leaf = readLeaf(der);
    // Chains are built anew for each authority and each time, which is slow: most can be left out beforehand.
    const issuers = certificateAuthorities.filter(({ certChain }) =>
      certChain.some(({ subject }) => subject.equals(leaf.issuer)),
    );
    const paths = times.map((time) => verifyCertificateChain(new Date(time), leaf, issuers));
    const issuer = paths.at(-1)?.[1];
    if (issuer === undefined) throw new TypeError("there is no trusted time to judge it at");
    return { leaf, issuer, key: keyOfLeaf(leaf), signer: signerOfLeaf(leaf) };
  });
  checkCertificateLogs(bound.leaf, bound.issuer, ctlogs, threshold);
  return { key: bound.key, signer: bound.signer, recorded: { kind: "certificate", der } };
}

function checkCertificateLogs(
  leaf: X509Certificate,
  issuer: X509Certificate,
  ctlogs: TrustedRoot["ctlogs"],
  threshold: number,
): void {
  // An instance without certificate logs cannot have its stamps judged, and none are asked for.
  if (threshold === 0 && ctlogs.length === 0) return;
  const logs = inStep("certificate-transparency", "The certificate is in no trusted log", () =>
    verifySCTs(leaf, issuer, ctlogs),
  );
  const distinct = new Set(logs.map((id) => id.toString("hex"))).size;
  if (distinct < threshold) {
    throw new VerificationFailure(
      "certificate-transparency",
      `The certificate is in ${distinct} trusted logs, ${threshold} are required.`,
    );
  }
}
