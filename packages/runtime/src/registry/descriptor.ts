// Descriptors: how manifests and indexes name content (OCI Image Specification, "Content Descriptors").
import { createHash } from "node:crypto";
import { isImageDigest } from "./image-digest.ts";
import { asJsonObject } from "./json-object.ts";

export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:` and 64 lower-case hex digits. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** What an index says of a manifest that refers to an image. */
export interface ReferrerDescriptor extends Descriptor {
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

const MAX_TYPE_LENGTH = 255;

/** The descriptor in an unknown value; undefined where a field is missing, of another form, or the digest is no SHA-256. */
export function readDescriptor(value: unknown): Descriptor | undefined {
  const fields = asJsonObject(value);
  const [mediaType, digest, size] = ["mediaType", "digest", "size"].map((name) => fields?.get(name));
  if (!isMediaType(mediaType) || !isImageDigest(digest)) return undefined;
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { mediaType, digest, size };
}

/** The same with what is said of a referrer: its type and its annotations. */
export function readReferrer(value: unknown): ReferrerDescriptor | undefined {
  const descriptor = readDescriptor(value);
  if (descriptor === undefined) return undefined;
  const artifactType = asJsonObject(value)?.get("artifactType");
  const annotations = readAnnotations(asJsonObject(value)?.get("annotations"));
  return { ...descriptor, ...(isMediaType(artifactType) ? { artifactType } : {}), annotations };
}

/** Those annotations that are texts. */
export function readAnnotations(value: unknown): Readonly<Record<string, string>> {
  const entries = [...(asJsonObject(value) ?? [])];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** `sha256:` and 64 lower-case hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** The descriptor of content that is at hand. */
export function describeBytes(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: digestOfBytes(bytes), size: bytes.byteLength };
}

function isMediaType(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= MAX_TYPE_LENGTH;
}
