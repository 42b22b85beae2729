// The claims that Fulcio copies from an identity token into a certificate. Source: Fulcio, "OID information".
import { Buffer } from "node:buffer";
import { ASN1Obj, type X509Certificate } from "@sigstore/core";
import type { CertificateClaims } from "./verified-bundle.ts";

const ARC = "1.3.6.1.4.1.57264.1";
/** The older form of the issuer: bare text without any encoding. */
const ISSUER_V1 = `${ARC}.1`;

/** By the last number of their OID; each is a DER UTF8String. */
const CLAIMS: readonly (readonly [number, keyof CertificateClaims])[] = [
  [8, "issuer"],
  [9, "buildSignerUri"],
  [10, "buildSignerDigest"],
  [11, "runnerEnvironment"],
  [12, "sourceRepositoryUri"],
  [13, "sourceRepositoryDigest"],
  [14, "sourceRepositoryRef"],
  [15, "sourceRepositoryId"],
  [16, "sourceRepositoryOwnerUri"],
  [17, "sourceRepositoryOwnerId"],
  [18, "buildConfigUri"],
  [19, "buildConfigDigest"],
  [20, "buildTrigger"],
  [21, "runInvocationUri"],
  [22, "sourceRepositoryVisibility"],
  [23, "deploymentEnvironment"],
];

/**
 * The claims of a certificate, decoded. A certificate of before 2023 has only the older form of the issuer, which is then taken.
 * Throws where a value is not exactly one DER UTF8String.
 */
export function readClaims(certificate: X509Certificate): CertificateClaims {
  const claims = CLAIMS.flatMap(([number, name]) => {
    const value = certificate.extension(`${ARC}.${number}`)?.value;
    return value === undefined ? [] : [[name, decodeUtf8String(value)] as const];
  });
  const older = certificate.extension(ISSUER_V1)?.value;
  return { ...(older && { issuer: UTF8.decode(older) }), ...Object.fromEntries(claims) };
}

const UTF8_STRING = 12;

/** The text of exactly one DER UTF8String. Throws for anything else, and for anything behind it. */
export function decodeUtf8String(der: Uint8Array): string {
  const { tag, value } = ASN1Obj.parseBuffer(Buffer.from(der));
  if (!tag.isUniversal() || tag.constructed || tag.number !== UTF8_STRING)
    throw new TypeError("a claim is no UTF8String");
  return UTF8.decode(value);
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
