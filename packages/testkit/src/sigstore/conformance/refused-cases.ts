// What has to fail before the log is looked at: as a bundle, by its times, by its certificate.
import { at, ENTRY, edit, remove, STAMPS } from "./edit-json.ts";
import {
  asChain,
  atTime,
  type ConformanceCase,
  ENVELOPE,
  endingAt,
  type Material,
  make,
  NOON,
  ours,
  periodUpTo,
  rootOf,
  stranger,
  V02,
} from "./material.ts";
import { sha256 } from "./signed-artifact.ts";

export const REFUSED_CASES: readonly ConformanceCase[] = [
  // bundles that are none
  [
    "bundle-empty-certificate-chain_fail",
    "bundle-format",
    () =>
      make({
        change(bundle) {
          asChain(bundle, V02);
          edit(bundle, ["verificationMaterial", "x509CertificateChain", "certificates"], () => []);
        },
      }),
  ],
  [
    "bundle-invalid-base64-signature_fail",
    "bundle-format",
    () => make({ change: (bundle) => edit(bundle, ["messageSignature", "signature"], (old) => `${old}!`) }),
  ],
  ["bundle-malformed-json_fail", "bundle-format", async () => ({ ...(await make()), bundle: '{"mediaType": ' })],
  [
    "bundle-negative-log-index_fail",
    "bundle-format",
    () => make({ change: (bundle) => edit(bundle, [...ENTRY, "logIndex"], () => "-1") }),
  ],
  [
    "bundle-unknown-version_fail",
    "bundle-format",
    () => make({ change: (bundle) => asChain(bundle, "application/vnd.dev.sigstore.bundle+json;version=99.9") }),
  ],
  [
    "bundle-with-root-cert_fail",
    "bundle-format",
    () =>
      make({
        change(bundle, authority) {
          asChain(bundle, V02);
          const rootCertificate = at(rootOf(authority), ["certificateAuthorities", 0, "certChain", "certificates", 1]);
          edit(bundle, ["verificationMaterial", "x509CertificateChain", "certificates", 1], () => rootCertificate);
        },
      }),
  ],
  [
    "intoto-missing-inclusion-proof_fail",
    "bundle-format",
    () => make({ ...ENVELOPE, change: (bundle) => edit(bundle, [...ENTRY, "inclusionProof"], remove) }),
  ],
  [
    "rekor2-no-inclusion-proof_fail",
    "bundle-format",
    () => make({ log: "v2", change: (bundle) => edit(bundle, [...ENTRY, "inclusionProof"], remove) }),
  ],
  [
    "trust-root-tlog-missing-validity-start_fail",
    "trusted-root",
    () => make({ changeRoot: (root) => edit(root, ["tlogs", 0, "publicKey", "validFor", "start"], remove) }),
  ],

  // time
  ["rekor2-no-timestamp_fail", "timestamp", () => make({ log: "v2", timestamp: false })],
  [
    "rekor2-timestamp-payload-mismatch_fail",
    "timestamp",
    () => make({ log: "v2", flaws: { wrongTimestampDigest: true } }),
  ],
  [
    "rekor2-timestamp-untrusted-tsa-with-embedded-cert_fail",
    "timestamp",
    () => make({ log: "v2", flaws: { foreignTimestampKey: true } }),
  ],
  [
    "rekor2-timestamp-outside-trust-root-tsa-validity_fail",
    "timestamp",
    () => endingAt(NOON, "timestampAuthorities", -1000),
  ],
  ["rekor2-timestamp-wrong-tsa-validity-borrow_fail", "timestamp", withBorrowedValidity],
  [
    "rekor2-timestamp-outside-tsa-cert-validity_fail",
    "timestamp",
    () => make({ log: "v2", flaws: { clockAhead: 60 * 365 * 24 * 3600 } }),
  ],
  [
    "rekor2-timestamp-with-incorrect-time_fail",
    "certificate-chain",
    () => make({ log: "v2", flaws: { clockAhead: 3600 } }),
  ],
  ["rekor2-multiple-timestamps-one-outside-cert-validity_fail", "certificate-chain", withLateTimestamp],
  ["integrated-time-in-future_fail", "certificate-chain", () => make({ flaws: { clockAhead: 3600 } })],
  [
    "intoto-set-outside-signing-cert-validity_fail",
    "certificate-chain",
    () => make({ ...ENVELOPE, flaws: { certificateStartsIn: -3600 } }),
  ],
  [
    "intoto-tsa-timestamp-outside-cert-validity_fail",
    "certificate-chain",
    () => make({ ...ENVELOPE, log: "v2", flaws: { certificateStartsIn: -3600 } }),
  ],

  // the signer's certificate
  [
    "bundle-from-wrong-instance_fail",
    "timestamp",
    async () => ({ ...(await make({ log: "v2" })), root: rootOf(stranger()) }),
  ],
  [
    "bundle-from-wrong-instance_fail, without timestamps",
    "certificate-chain",
    async () => ({ ...(await make()), root: rootOf(stranger()) }),
  ],
  [
    "intoto-expired-certificate_fail",
    "certificate-chain",
    () =>
      make({
        ...ENVELOPE,
        changeRoot: (root) =>
          edit(root, ["certificateAuthorities", 0, "validFor"], () => periodUpTo("2021-01-01T00:00:00Z")),
      }),
  ],
  ["invalid-ct-key_fail", "certificate-transparency", () => make({ flaws: { certificateTimestamp: "foreign" } })],
  ["a certificate in no log", "certificate-transparency", () => make({ flaws: { certificateTimestamp: "none" } })],
];

async function withBorrowedValidity(): Promise<Material> {
  const unrelated = at(rootOf(stranger()), ["timestampAuthorities", 0]);
  const { bundle, root } = await endingAt(NOON, "timestampAuthorities", -1000);
  edit(root, ["timestampAuthorities", 1], () => unrelated);
  return { bundle, root };
}

async function withLateTimestamp(): Promise<Material> {
  const { bundle } = await make({ log: "v2" });
  const signature = String(at(bundle, ["messageSignature", "signature"]));
  const artifactHash = sha256(Buffer.from(signature, "base64")).toString("base64");
  const late = await atTime(Date.now() + 3_600_000, () => stampOf(artifactHash));
  edit(bundle, [...STAMPS, 1], () => ({ signedTimestamp: late }));
  return { bundle, root: rootOf(ours()) };
}

async function stampOf(artifactHash: string): Promise<string> {
  const response = await ours().fetch(ours().urls.timestampAuthority, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ artifactHash, hashAlgorithm: "sha256", certificates: true }),
  });
  return Buffer.from(await response.arrayBuffer()).toString("base64");
}
