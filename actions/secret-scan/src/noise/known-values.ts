// Recognises values that look random and are no secret: digests, identifiers, public keys, pictures, versions, code.
import { Buffer } from "node:buffer";
import { isWordLike } from "./word-likeness.ts";

const HEX_DIGEST = /^(?:0x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const TAGGED_DIGEST = /^(?:sha(?:1|224|256|384|512)|md5|h1|blake2b|blake3)[-:=]/i;
/** Words before a value on its line that make it a digest or the name of an object. */
const DIGEST_WORDS =
  /sha-?\d|md5|digest|checksum|integrity|fingerprint|commit|revision|etag|\brev\b|resolved|thumbprint|cache[-_]?key|object[-_]?id|\bhash/i;
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
/** PNG, JPEG, GIF, SVG, WOFF, TTF, OTF, zip, gzip, PDF, WebAssembly, Ogg, ID3 and XML, as base64 begins them. */
const MEDIA =
  /^(?:iVBORw0K|\/9j\/|R0lGOD|PHN2Z|PD94b|d09GM|d09GR|AAEAAA|T1RUTw|UEsDB|H4sI|JVBERi0|AGFzbQ|T2dnUw|SUQz|UklGR|Qk0)/;
const PUBLIC_KEY =
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa)-|AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh)|age1|-----BEGIN (?:CERTIFICATE|PUBLIC|RSA PUBLIC))/;
const PLAIN: readonly RegExp[] = [
  /^#[0-9a-f]{3,8}$/i,
  /^v?\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][\w.-]{1,40})?$/,
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,Z+-]{0,24})?$/,
  /^[\d.,:/ +-]{1,64}$/,
  /^0x[0-9a-f]{1,16}$/i,
];
const PATH = /^(?:\.{0,2}|~|[a-z]:|@[\w-]{1,40})[\\/]/i;
const ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}$|^data:|^mailto:|^urn:|^www\./i;
const CODE = /\(\)|\)$|=>|->|::|;|\w\(|\]\[|^\w{1,40}\[|\|\||&&|\?\.|^@\w|^\\[a-z]|[\\/][bdsw][+*]|\\u00|\[\^|\(\?/;
const CALL = /^[a-z_$][\w$.]{0,60}\(|\(\)$/i;
/** A name of a program: dots, dashes or underscores between words, without a digit inside a word of letters. */
const NAME = /^[A-Za-z_$][A-Za-z]{0,40}(?:[.:/_-]{1,2}[A-Za-z]{1,40}){0,12}\d{0,3}$/;
const CONSTANT = /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,12}$/;
/** DER of a key that nobody may know: a sequence that opens with the version 0, and none that opens with another sequence. */
const DER_SEQUENCE = 0x30;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** True for a value that is tagged as a digest, or has the length of one behind a word for digests on its line. */
export function isDigest(value: string, before: string): boolean {
  if (TAGGED_DIGEST.test(value)) return true;
  return (HEX_DIGEST.test(value) || value.length >= 43) && DIGEST_WORDS.test(lastLine(before));
}

/** True for pictures, fonts and archives in base64, and for keys and certificates that are public. */
export function isPublicMaterial(value: string): boolean {
  return MEDIA.test(value) || PUBLIC_KEY.test(value) || isPublicDer(value);
}

/** True for numbers, versions, dates, colours, addresses and paths. An address with a password in it is another rule's. */
export function isPlainValue(value: string): boolean {
  return PLAIN.some((form) => form.test(value)) || ADDRESS.test(value) || (PATH.test(value) && isWordLike(value));
}

/** True for what a program computes or names instead of stating it: calls, members, constants, types, expressions. */
export function isCode(value: string): boolean {
  return CALL.test(value) || ((CODE.test(value) || NAME.test(value) || CONSTANT.test(value)) && isWordLike(value));
}

/** Certificates and public keys are sequences of sequences; private keys start with a version number. */
function isPublicDer(value: string): boolean {
  if (!/^M[A-P][A-Za-z0-9+/]{30}/.test(value)) return false;
  const der = Buffer.from(value.slice(0, 32), "base64");
  const first = der[0] === DER_SEQUENCE ? der[contentStart(der)] : undefined;
  return first === DER_SEQUENCE;
}

/** The long form of a DER length says in its low bits how many bytes follow (X.690, 8.1.3.5). */
function contentStart(der: Buffer): number {
  const length = der[1] ?? 0;
  return length < 0x80 ? 2 : 2 + (length & 0x7f);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
