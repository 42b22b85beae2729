// What has to fail by its log entry, its signature, or what it is about.
import { createPublicKey, type KeyObject } from "node:crypto";
import type { SigstoreAuthority } from "../authority.ts";
import { githubClaims } from "../identity/github-claims.ts";
import type { BundleDocument } from "../signed-bundle.ts";
import { at, ENTRY, edit, flip } from "./edit-json.ts";
import { HASHEDREKORD_V1, HASHEDREKORD_V2, INTOTO, type LogRecord, recordOf } from "./log-records.ts";
import { addEntry, LOG, type LogChoice } from "./lone-log.ts";
import {
  again,
  type ConformanceCase,
  ENVELOPE,
  logged,
  type Making,
  type Material,
  make,
  managed,
  newKey,
  ours,
  rootOf,
  signWith,
} from "./material.ts";
import { OTHER, sha256 } from "./signed-artifact.ts";

export const REFUSED_BY_LOG_CASES: readonly ConformanceCase[] = [
  // the log
  [
    "set-invalid-signature_fail",
    "transparency-log",
    () => make({ change: (bundle) => edit(bundle, [...ENTRY, "inclusionPromise", "signedEntryTimestamp"], flip) }),
  ],
  ["checkpoint-bad-keyhint_fail", "transparency-log", () => make({ change: (bundle) => editNote(bundle, otherHint) })],
  [
    "invalid-checkpoint-signature_fail",
    "transparency-log",
    () => make({ change: (bundle) => editNote(bundle, otherSignature) }),
  ],
  ["checkpoint-wrong-roothash_fail", "transparency-log", () => make({ flaws: { wrongRoot: true } })],
  [
    "inclusion-proof-corrupted-hash_fail",
    "transparency-log",
    () => inFullLog((bundle) => edit(bundle, [...ENTRY, "inclusionProof", "hashes", 0], flip)),
  ],
  [
    "invalid-inclusion-proof_fail",
    "transparency-log",
    () => inFullLog((bundle) => edit(bundle, [...ENTRY, "inclusionProof", "logIndex"], () => "0")),
  ],
  [
    "incorrect-public-key_fail",
    "transparency-log",
    () => logged({ entry: (record) => HASHEDREKORD_V2({ ...record, verifier: keyVerifier(newKey()) }) }),
  ],
  ["wrong-hashedrekord-entry_fail", "transparency-log", () => make({ flaws: { wrongEntry: true } })],
  [
    "wrong-hashedrekord-artifact_fail",
    "transparency-log",
    () => logged({ entry: (record) => HASHEDREKORD_V2({ ...record, signed: OTHER }) }),
  ],
  ["wrong-hashedrekord-cert-and-sig_fail", "transparency-log", () => make({ change: swapEntry })],
  ["cve-2022-36056-swapped-tlog-entry_fail", "transparency-log", () => make({ change: swapEntry })],
  ["cve-2022-36056, with our signature under their certificate", "transparency-log", underOtherCertificate],
  ["intoto-log-entry-mismatch_fail", "transparency-log", () => make({ ...ENVELOPE, flaws: { wrongEntry: true } })],
  [
    "dsse-mismatch-envelope_fail",
    "transparency-log",
    () =>
      logged({ ...ENVELOPE, entry: INTOTO, after: (bundle) => edit(bundle, ["dsseEnvelope", "payload"], reworded) }),
  ],
  [
    "dsse-mismatch-sig_fail",
    "transparency-log",
    () => make({ ...ENVELOPE, change: (bundle) => edit(bundle, ["dsseEnvelope", "signatures", 0, "sig"], flip) }),
  ],
  [
    "dsse-with-hashedrekord-mismatch-envelope_fail",
    "transparency-log",
    () =>
      logged({
        ...ENVELOPE,
        entry: HASHEDREKORD_V1,
        after: (bundle) => edit(bundle, ["dsseEnvelope", "payload"], reworded),
      }),
  ],
  [
    "dsse-with-hashedrekord-mismatch-sig_fail",
    "transparency-log",
    () => logged({ ...ENVELOPE, entry: (record) => HASHEDREKORD_V1({ ...record, signature: flip(record.signature) }) }),
  ],
  [
    "rekor2-dsse-mismatch-envelope_fail",
    "transparency-log",
    () => make({ ...ENVELOPE, log: "v2", change: (bundle) => edit(bundle, ["dsseEnvelope", "payload"], reworded) }),
  ],
  [
    "rekor2-dsse-mismatch-sig_fail",
    "transparency-log",
    () => logged({ ...ENVELOPE, entry: (record) => HASHEDREKORD_V2({ ...record, signature: flip(record.signature) }) }),
  ],
  ["rekor2-checkpoint-missing-log-signature_fail", "transparency-log", () => logged({ signatures: () => [] })],
  ["rekor2-checkpoint-missing-origin_fail", "transparency-log", () => logged({ note: ([, ...rest]) => rest })],
  ["rekor2-checkpoint-missing-size_fail", "transparency-log", () => logged({ note: (lines) => lines.toSpliced(1, 1) })],
  [
    "rekor2-checkpoint-missing-root-hash_fail",
    "transparency-log",
    () => logged({ note: (lines) => lines.slice(0, 2) }),
  ],
  [
    "rekor2-checkpoint-no-matching-signature_fail",
    "transparency-log",
    () => logged({ signatures: (own) => [own.replace(LOG, "other.example.test")] }),
  ],

  // the signature and what it covers
  ["signature-mismatch_fail", "signature", () => wrongSignature(HASHEDREKORD_V2, {})],
  ["dsse-invalid-sig_fail", "signature", () => wrongSignature(INTOTO, ENVELOPE)],
  ["dsse-with-hashedrekord-invalid-sig_fail", "signature", () => wrongSignature(HASHEDREKORD_V1, ENVELOPE)],
  ["rekor2-dsse-invalid-sig_fail", "signature", () => wrongSignature(HASHEDREKORD_V2, ENVELOPE)],
  ["managed-key-no-key_fail", "trusted-root", async () => ({ bundle: (await managed()).bundle })],
  ["managed-key-wrong-key_fail", "signature", () => managed({ key: createPublicKey(newKey()) })],
  [
    "managed-key-wrong-key_fail, without a name of the key",
    "signature",
    async () => {
      const { bundle } = await managed();
      edit(bundle, ["verificationMaterial", "publicKey", "hint"], () => "");
      return { bundle, key: createPublicKey(newKey()) };
    },
  ],
  [
    "message-digest-mismatch_fail",
    "transparency-log",
    () =>
      make({
        change: (bundle) =>
          edit(bundle, ["messageSignature", "messageDigest", "digest"], () => sha256(OTHER).toString("base64")),
      }),
  ],
  ["wrong-material_fail", "artifact-digest", async () => ({ ...(await make()), artifact: OTHER })],
  [
    "wrong-material_fail, in an envelope",
    "artifact-digest",
    async () => ({ ...(await make(ENVELOPE)), artifact: OTHER }),
  ],
  ["dsse-statement-missing-type_fail", "statement", () => make({ ...ENVELOPE, statement: { _type: undefined } })],
  [
    "dsse-statement-unknown-type_fail",
    "statement",
    () => make({ ...ENVELOPE, statement: { _type: "https://in-toto.io/Statement/v2" } }),
  ],
];

/** A log with more entries, so that there is a proof. */
async function inFullLog(change: (bundle: BundleDocument) => void): Promise<Material> {
  for (let count = 0; count < 3; count += 1) await again(ours());
  return make({ change });
}

function editNote(bundle: BundleDocument, change: (signature: Buffer) => void): void {
  edit(bundle, [...ENTRY, "inclusionProof", "checkpoint", "envelope"], (old) => {
    const words = String(old).trimEnd().split(" ");
    const signature = Buffer.from(words.pop() ?? "", "base64");
    change(signature);
    return `${[...words, signature.toString("base64")].join(" ")}\n`;
  });
}

function otherHint(signature: Buffer): void {
  signature.writeUInt8(signature.readUInt8(0) ^ 1, 0);
}

function otherSignature(signature: Buffer): void {
  signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
}

async function swapEntry(bundle: BundleDocument, authority: SigstoreAuthority): Promise<void> {
  const other = await again(authority);
  edit(bundle, ENTRY, () => at(other, ENTRY));
}

/** The same key and signature, but the entry names the certificate of somebody else. */
async function underOtherCertificate(): Promise<Material> {
  const other = recordOf((await make({ claims: githubClaims({ repository: "octo/other" }) })).bundle);
  return logged({ entry: (record) => HASHEDREKORD_V2({ ...record, verifier: other.verifier }) });
}

function keyVerifier(key: KeyObject): LogRecord["verifier"] {
  const der = createPublicKey(key).export({ type: "spki", format: "der" });
  return { publicKey: { rawBytes: der.toString("base64") } };
}

function reworded(payload: unknown): string {
  const text = Buffer.from(String(payload), "base64").toString("utf8");
  return Buffer.from(text.replace("a.txt", "b.txt")).toString("base64");
}

const ALONE = { log: "none", timestamp: true } as const;

/** Signed by another key than the certificate's; logged and stamped as it is. */
async function wrongSignature(entry: (record: LogRecord) => LogChoice, making: Making): Promise<Material> {
  const [bundle, other] = [await signWith(ours(), making.kind, ALONE), await signWith(ours(), making.kind, ALONE)];
  const certificate = bundle.verificationMaterial.certificate;
  edit(other, ["verificationMaterial", "certificate"], () => certificate);
  const root = rootOf(ours());
  addEntry({ bundle: other, root }, entry(recordOf(other)));
  return { bundle: other, root };
}
