// Signs with a key of this run only, which a certificate authority binds to the identity of the job.
import { Buffer } from "node:buffer";
import { sign, X509Certificate } from "node:crypto";
import { IntegrityError } from "@lockstep/core";
import { generatePrivateKey } from "../key/private-key.ts";
import type { IdentityToken } from "../service/identity-token.ts";
import type { CertificateAuthority } from "../service/services.ts";
import { signerOf } from "./key-signer.ts";
import type { Signer } from "./signer.ts";

/**
 * A signer with a new key on P-256. One certificate serves a whole run. Errors: those of `CertificateAuthority.certify`, and
 * `IntegrityError` (`response-malformed`) where the certificate is for another key. Source: Fulcio, "Certificate Issuance".
 */
export async function certificateSigner(
  authority: CertificateAuthority,
  { secret, subject }: Pick<IdentityToken, "secret" | "subject">,
): Promise<Signer> {
  const key = generatePrivateKey();
  const proof = sign("sha256", Buffer.from(subject), key.key);
  const pem = key.public.key.export({ type: "spki", format: "pem" }).toString();
  const [certificate] = await authority.certify(secret, pem, proof);
  if (certificate === undefined || !isFor(certificate, key.public.der)) {
    throw new IntegrityError("response-malformed", `${authority.url} gave no certificate for the key of this run.`, {
      hint: "Check that the address is that of a certificate authority which speaks Fulcio's API v2.",
    });
  }
  return signerOf(key, { kind: "certificate", certificate });
}

function isFor(certificate: Buffer, publicKey: Buffer): boolean {
  try {
    return new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" }).equals(publicKey);
  } catch {
    return false;
  }
}
