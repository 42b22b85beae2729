// Ways to spoil a bundle, each with the check that has to notice. The bundle is one with a certificate, a log entry and a
// timestamp.
import type { VerificationStep } from "@lockstep/sigstore";
import type { BundleDocument } from "@lockstep/testkit/sigstore";

interface Tampering {
  readonly what: string;
  readonly step: VerificationStep;
  /** Changes the bundle in place. `other` is a good one, signed before over something else by the same signer. */
  readonly spoil: (bundle: BundleDocument, other: BundleDocument) => void;
}

export const TAMPERINGS: readonly Tampering[] = [
  {
    what: "its timestamp taken away",
    step: "timestamp",
    spoil: ({ verificationMaterial }) => {
      delete verificationMaterial.timestampVerificationData;
    },
  },
  {
    what: "the timestamp of another bundle",
    step: "timestamp",
    spoil: ({ verificationMaterial }, { verificationMaterial: { timestampVerificationData: data } }) => {
      if (data !== undefined) verificationMaterial.timestampVerificationData = data;
    },
  },
  {
    what: "its log entry taken away",
    step: "transparency-log",
    spoil: ({ verificationMaterial }) => {
      verificationMaterial.tlogEntries = [];
    },
  },
  {
    what: "the log entry of another bundle",
    step: "transparency-log",
    spoil: ({ verificationMaterial }, other) => {
      verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    },
  },
  {
    what: "the certificate of another bundle",
    step: "transparency-log",
    spoil: ({ verificationMaterial }, { verificationMaterial: { certificate } }) => {
      if (certificate !== undefined) verificationMaterial.certificate = certificate;
    },
  },
  {
    what: "one bit of the signature turned",
    step: "timestamp",
    spoil: turnSignature,
  },
  {
    what: "one bit turned of what is signed",
    step: "transparency-log",
    spoil: ({ messageSignature, dsseEnvelope }) => {
      if (dsseEnvelope !== undefined) dsseEnvelope.payload = withBitTurned(dsseEnvelope.payload);
      if (messageSignature === undefined) return;
      const { messageDigest } = messageSignature;
      messageDigest.digest = withBitTurned(messageDigest.digest);
    },
  },
];

/** Changes one bit of the signature. */
export function turnSignature({ messageSignature, dsseEnvelope }: BundleDocument): void {
  for (const signed of dsseEnvelope?.signatures ?? []) signed.sig = withBitTurned(signed.sig);
  if (messageSignature !== undefined) messageSignature.signature = withBitTurned(messageSignature.signature);
}

/** The last bit of the last byte. */
function withBitTurned(base64: string): string {
  const bytes = Buffer.from(base64, "base64");
  bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1);
  return bytes.toString("base64");
}
