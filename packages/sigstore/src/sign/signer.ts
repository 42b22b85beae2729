// Who signs: a key of the user's, or a key made for this run that a certificate authority has bound to an identity.
import type { Buffer } from "node:buffer";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import type { PublicKey } from "../key/public-key.ts";

/** What a verifier needs beside the signature. Source: Sigstore bundle v0.3, `verificationMaterial`. */
export type SignerMaterial =
  | { readonly kind: "certificate" /** DER of the leaf. */; readonly certificate: Buffer }
  | {
      readonly kind: "public-key";
      /** base64(SHA-256(DER of SubjectPublicKeyInfo)), as cosign names keys. */
      readonly hint: string;
      /** DER, SubjectPublicKeyInfo. */
      readonly publicKey: Buffer;
    };

/** A signature over one message that is given in pieces. */
export interface MessageSigning {
  update(chunk: Uint8Array): void;
  /** The signature, in the encoding Sigstore uses: DER for ECDSA. */
  finish(): Buffer;
}

export interface Signer {
  readonly material: SignerMaterial;
  /** What accepts its signatures. */
  readonly publicKey: PublicKey;
  /** The hash of its scheme, which is also that of the message digest in a bundle. */
  readonly algorithm: DigestAlgorithm;
  /** The name of its scheme in the protobuf enumeration `PublicKeyDetails`, which Rekor v2 wants (protobuf-specs). */
  readonly keyDetails: string;
  begin(): MessageSigning;
}
