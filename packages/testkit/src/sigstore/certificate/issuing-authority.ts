// A root and the authority below it, which issues certificates.
import { generateKeyPairSync } from "node:crypto";
import { type Issuer, nameOf, publicKeyOf, signCertificate, toBeSigned } from "./certificate.ts";
import { authorityExtensions } from "./extensions.ts";

const ORGANISATION = "example.test";
/** How long authorities hold, on both sides of the moment they are made. */
export const YEARS = 3650 * 86_400_000;

export interface IssuingAuthority {
  readonly root: Issuer;
  readonly issuer: Issuer;
}

/** Makes the two authorities, with keys of P-384 as the public ones have. What they issue is for one purpose. */
export function createIssuingAuthority(role: string, purpose: string, now: number): IssuingAuthority {
  const root = issueAuthority(`${role} root`, now, { pathLength: 1 });
  return { root, issuer: issueAuthority(`${role} intermediate`, now, { pathLength: 0, purpose, parent: root }) };
}

interface Place {
  readonly pathLength: number;
  readonly purpose?: string;
  readonly parent?: Issuer;
}

function issueAuthority(commonName: string, now: number, { pathLength, purpose, parent }: Place): Issuer {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const publicKey = publicKeyOf(privateKey);
  const name = nameOf(ORGANISATION, commonName);
  const by = parent ?? { name, publicKey, privateKey };
  const extensions = authorityExtensions(publicKey, by.publicKey, pathLength, purpose);
  const dates = { notBefore: now - YEARS, notAfter: now + YEARS };
  const tbs = toBeSigned({ publicKey, issuer: by.name, subject: name, ...dates, extensions });
  return { certificate: signCertificate(tbs, by.privateKey), name, publicKey, privateKey };
}
