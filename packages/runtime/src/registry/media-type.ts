// The media types of manifests, and the field by which types arrive.

export const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
export const IMAGE_MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";
/** Of the two bytes `{}` that stand where an artifact has no configuration (OCI Image Specification, "Guidance for an Empty Descriptor"). */
export const EMPTY_TYPE = "application/vnd.oci.empty.v1+json";

/** An index before a manifest for one platform (OCI Image Index and Docker's older form of it). */
export const MANIFEST_TYPES: readonly string[] = [
  INDEX_TYPE,
  "application/vnd.docker.distribution.manifest.list.v2+json",
  IMAGE_MANIFEST_TYPE,
  "application/vnd.docker.distribution.manifest.v2+json",
];

/** True for an index or a manifest of one image, of OCI or of Docker. */
export function isManifestType(type: string): boolean {
  return MANIFEST_TYPES.includes(type);
}

/** The type in a `content-type` header, in lower case and without parameters; empty where there is none. */
export function plainType(header: string | null): string {
  const [type = ""] = (header ?? "").split(";");
  return type.trim().toLowerCase();
}
