// Whose signature a log entry records. An entry of somebody else's signature over the same artifact proves nothing, yet has
// passed for proof before (CVE-2022-36056). Source: Rekor's types hashedrekord, dsse and intoto; rekor-tiles' Entry.
import { Buffer } from "node:buffer";
import { createPublicKey, X509Certificate } from "node:crypto";
import { isJsonObject } from "../json/json-value.ts";
import { parseJson } from "../trust/json-text.ts";

/** A certificate in DER, or a SubjectPublicKeyInfo in DER. */
export interface EntrySigner {
  readonly kind: "certificate" | "public-key";
  readonly der: Buffer;
}

/** Where each kind and version of entry keeps it, and in which form. */
const PLACES: Readonly<
  Record<string, { readonly path: readonly (string | number)[]; readonly form: "pem" | "verifier" }>
> = {
  "hashedrekord/0.0.1": { path: ["signature", "publicKey", "content"], form: "pem" },
  "dsse/0.0.1": { path: ["signatures", 0, "verifier"], form: "pem" },
  "intoto/0.0.2": { path: ["content", "envelope", "signatures", 0, "publicKey"], form: "pem" },
  "hashedrekord/0.0.2": { path: ["hashedRekordV002", "signature", "verifier"], form: "verifier" },
  "dsse/0.0.2": { path: ["dsseV002", "signatures", 0, "verifier"], form: "verifier" },
};

/** Kinds that record a signature over the artifact itself; all of them can record one over an envelope. */
export const MESSAGE_KINDS: readonly string[] = ["hashedrekord"];

/** Throws where the entry is of an unknown kind or does not say whose signature it records. */
export function signerOfEntry(kind: string, version: string, body: Uint8Array): EntrySigner {
  const name = `${kind}/${version}`;
  const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
  if (place === undefined) throw new TypeError("an entry of this kind is not known");
  const value = parseJson(Buffer.from(body).toString("utf8"));
  const found = at(at(value, "spec"), ...place.path);
  return place.form === "pem" ? readPem(found) : readVerifier(found);
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof key === "number") here = Array.isArray(here) ? here[key] : undefined;
    else here = isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}

/** PEM inside base64. */
function readPem(value: unknown): EntrySigner {
  const pem = Buffer.from(asText(value), "base64").toString("latin1");
  if (pem.includes("-----BEGIN CERTIFICATE-----")) return { kind: "certificate", der: new X509Certificate(pem).raw };
  return { kind: "public-key", der: createPublicKey(pem).export({ type: "spki", format: "der" }) };
}

function readVerifier(value: unknown): EntrySigner {
  const certificate = at(value, "x509Certificate", "rawBytes");
  if (certificate !== undefined) return { kind: "certificate", der: Buffer.from(asText(certificate), "base64") };
  return { kind: "public-key", der: Buffer.from(asText(at(value, "publicKey", "rawBytes")), "base64") };
}

function asText(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new TypeError("it does not say whose signature it records");
  return value;
}
