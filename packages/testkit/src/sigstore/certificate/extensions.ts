// The extensions that certificates of Sigstore's authorities carry. Sources: RFC 5280, 4.2.1; Fulcio, certificate profile.
import { bits, implicit, integer, octets, oid, sequence, truth } from "../asn1/der.ts";
import { type Extension, keyIdentifier } from "./certificate.ts";

export const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
export const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

const DIGITAL_SIGNATURE = bits(Buffer.from([0b1000_0000]), 7);
const CERTIFICATE_SIGNING = bits(Buffer.from([0b0000_0110]), 1);

/**
 * What a certificate authority's own certificate states. `pathLength` is how many authorities may follow it; `purpose` limits
 * what is below it.
 */
export function authorityExtensions(key: Buffer, parent: Buffer, pathLength: number, purpose?: string): Extension[] {
  return [
    ...(purpose === undefined ? [] : [{ oid: "2.5.29.37", value: sequence(oid(purpose)) }]),
    { oid: "2.5.29.15", critical: true, value: CERTIFICATE_SIGNING },
    { oid: "2.5.29.19", critical: true, value: sequence(truth(), integer(pathLength)) },
    ...keyIdentifiers(key, parent),
  ];
}

/** What a certificate at the end of a chain states, its purpose included. */
export function leafExtensions(publicKey: Buffer, parent: Buffer, purpose: string): Extension[] {
  return [
    { oid: "2.5.29.15", critical: true, value: DIGITAL_SIGNATURE },
    // A timestamping purpose must stand alone and be critical (RFC 3161, 2.3).
    { oid: "2.5.29.37", critical: purpose === TIME_STAMPING, value: sequence(oid(purpose)) },
    ...keyIdentifiers(publicKey, parent),
  ];
}

/** Subject alternative name. Critical, because the subject itself is empty. */
export function subjectAlternativeName(name: { readonly kind: "uri" | "email"; readonly value: string }): Extension {
  const text = Buffer.from(name.value, "utf8");
  const general = name.kind === "uri" ? implicit(6, text) : implicit(1, text);
  return { oid: "2.5.29.17", critical: true, value: sequence(general) };
}

function keyIdentifiers(publicKey: Buffer, parent: Buffer): Extension[] {
  return [
    { oid: "2.5.29.14", value: octets(keyIdentifier(publicKey)) },
    { oid: "2.5.29.35", value: sequence(implicit(0, keyIdentifier(parent))) },
  ];
}

/** The list of signed certificate timestamps (RFC 6962, 3.3): an OCTET STRING within the extension's own. */
export function timestampListExtension(timestamps: readonly Buffer[]): Extension {
  const list = Buffer.concat(timestamps.flatMap((one) => [lengthOf16(one), one]));
  return { oid: "1.3.6.1.4.1.11129.2.4.2", value: octets(Buffer.concat([lengthOf16(list), list])) };
}

function lengthOf16(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return length;
}
