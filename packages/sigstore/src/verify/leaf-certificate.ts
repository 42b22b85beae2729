// The certificate of a signer: whether it may sign, and whom it names. Source: RFC 5280, sections 4.1 and 4.2.
import { Buffer } from "node:buffer";
import { createPublicKey } from "node:crypto";
import { X509Certificate } from "@sigstore/core";
import { describePublicKey, type PublicKey } from "../key/public-key.ts";
import { readClaims } from "./certificate-claims.ts";
import type { VerifiedSigner } from "./verified-bundle.ts";

const KEY_USAGE = "2.5.29.15";
const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
const BASIC_CONSTRAINTS = "2.5.29.19";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

/** What the checks below understand. Anything else that is marked critical must be refused (section 4.2). */
const UNDERSTOOD: readonly string[] = [KEY_USAGE, SUBJECT_ALTERNATIVE_NAME, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE];

/** Tags of GeneralName (section 4.2.1.6). */
const RFC822_NAME = 1;
const URI = 6;

/** Parses DER. Throws where it is no certificate, or one that may not sign code. */
export function readLeaf(der: Uint8Array): X509Certificate {
  const leaf = X509Certificate.parse(Buffer.from(der));
  const oids = leaf.extensions.map((extension) => extension.subs[0]?.toOID() ?? "");
  if (new Set(oids).size < oids.length) throw new TypeError("an extension is there twice");
  if (leaf.isCA) throw new TypeError("it is the certificate of an authority");
  if (leaf.extKeyUsage?.digitalSignature === false) throw new TypeError("its key may not sign");
  if (!hasPurpose(leaf, CODE_SIGNING)) throw new TypeError("it is not for signing code");
  const stranger = oids.find((oid) => leaf.extension(oid)?.critical === true && !UNDERSTOOD.includes(oid));
  if (stranger !== undefined) throw new TypeError(`it has the critical extension ${stranger}`);
  return leaf;
}

/** True for a certificate that may sign timestamps (RFC 3161, section 2.3). */
export function maySignTimestamps(certificate: X509Certificate | undefined): boolean {
  return certificate !== undefined && hasPurpose(certificate, TIME_STAMPING);
}

function hasPurpose(certificate: X509Certificate, purpose: string): boolean {
  const purposes = certificate.extension(EXTENDED_KEY_USAGE)?.valueObj.subs[0]?.subs ?? [];
  return purposes.some((entry) => entry.toOID() === purpose);
}

/** The key of a certificate. Throws `UsageError` (`key-unusable`) for one that is weak or of an unknown kind. */
export function keyOfLeaf(leaf: X509Certificate): PublicKey {
  return describePublicKey(createPublicKey({ key: leaf.publicKey, format: "der", type: "spki" }));
}

/** Whom a certificate names. Throws where a name or a claim is not encoded as it must be. */
export function signerOfLeaf(leaf: X509Certificate): VerifiedSigner {
  const names = leaf.extension(SUBJECT_ALTERNATIVE_NAME)?.valueObj.subs[0]?.subs ?? [];
  const wanted = names.filter(({ tag }) => [RFC822_NAME, URI].some((kind) => tag.isContextSpecific(kind)));
  return { kind: "certificate", names: wanted.map(({ value }) => readAscii(value)), claims: readClaims(leaf) };
}

/** Both kinds of names are IA5String: ASCII, and here without control characters. */
function readAscii(value: Buffer): string {
  const text = value.toString("latin1");
  if (!/^[\x20-\x7e]+$/.test(text)) throw new TypeError("a name in it is no plain ASCII");
  return text;
}
