// The manifest of an artifact that refers to an image (OCI Image Specification 1.1, "Image Manifest", "Guidelines for Artifact
// Usage").
import {
  type Descriptor,
  describeBytes,
  type ReferrerDescriptor,
  readAnnotations,
  readDescriptor,
} from "./descriptor.ts";
import { readJsonObject } from "./json-object.ts";
import { EMPTY_TYPE, IMAGE_MANIFEST_TYPE } from "./media-type.ts";

/** The whole content of an empty configuration. */
export const EMPTY_CONFIG = Buffer.from("{}");

export interface Referrer {
  readonly artifactType: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** At most 16. */
  readonly layers: readonly Descriptor[];
}

export interface NewReferrer {
  /** Type of the artifact and of its one layer. */
  readonly type: string;
  readonly content: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

const MAX_LAYERS = 16;

/**
 * The artifact in the bytes of a manifest; undefined for what is no image manifest, has a layer of another form or more than
 * 16, or refers to something else than `subject`.
 */
export function readReferrerManifest(bytes: Buffer, subject: string): Referrer | undefined {
  const manifest = readJsonObject(bytes.toString("utf8"));
  const layers = manifest?.get("layers");
  if (manifest?.get("schemaVersion") !== 2 || !Array.isArray(layers) || layers.length > MAX_LAYERS) return undefined;
  if (readDescriptor(manifest.get("subject"))?.digest !== subject) return undefined;
  const read = layers.map(readDescriptor).filter((layer) => layer !== undefined);
  if (read.length !== layers.length) return undefined;
  const annotations = readAnnotations(manifest.get("annotations"));
  // Without a type of its own an artifact has that of its configuration.
  const type = manifest.get("artifactType") ?? readDescriptor(manifest.get("config"))?.mediaType;
  return typeof type === "string" ? { artifactType: type, annotations, layers: read } : undefined;
}

/** What registries say of an artifact's type that look at its configuration only. */
const UNKNOWN_TYPES = new Set([undefined, "", EMPTY_TYPE]);

/** False where a list of referrers shows that one has another type than wanted; the manifest has the last word. */
export function mayHaveType({ artifactType }: ReferrerDescriptor, isWanted: (type: string) => boolean): boolean {
  return UNKNOWN_TYPES.has(artifactType) || isWanted(artifactType ?? "");
}

/** The bytes of a new artifact's manifest, and the descriptor by which lists of referrers name it. */
export function writeReferrerManifest(artifact: NewReferrer, subject: Descriptor) {
  const { type, content, annotations } = artifact;
  const { mediaType, digest, size } = subject;
  const manifest = {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST_TYPE,
    artifactType: type,
    config: describeBytes(EMPTY_TYPE, EMPTY_CONFIG),
    layers: [describeBytes(type, content)],
    subject: { mediaType, digest, size },
    annotations,
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  const referrer: ReferrerDescriptor = {
    ...describeBytes(IMAGE_MANIFEST_TYPE, bytes),
    artifactType: type,
    annotations,
  };
  return { bytes, referrer };
}
