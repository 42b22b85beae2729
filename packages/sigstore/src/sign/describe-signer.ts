// Who signs, in the words that verification has for it: for reports.
import type { VerifiedSigner } from "../verify/verified-bundle.ts";
import type { SignerMaterial } from "./signer.ts";

/** Throws where the certificate names nobody in a way that verification could read. */
export async function describeSigner(material: SignerMaterial): Promise<VerifiedSigner> {
  if (material.kind === "public-key") return { kind: "key", hint: material.hint };
  const { readLeaf, signerOfLeaf } = await import("../verify/leaf-certificate.ts");
  return signerOfLeaf(readLeaf(material.certificate));
}
