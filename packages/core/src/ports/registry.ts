// The one question asked of container registries.

/** A tag in a registry. */
export interface ImageTag {
  /** Host with its port; `docker.io` for Docker Hub. */
  readonly registry: string;
  /** Without registry, `library/` written out. */
  readonly name: string;
  readonly tag: string;
}

export interface Registry {
  /**
   * The digest the tag has now: of the index where the image is for several platforms, so that it fits all of them.
   * Undefined where the registry has no such tag. Errors: `PermissionError` where it cannot be read anonymously,
   * `UnavailableError`, `IntegrityError` (`response-malformed`). Source: OCI Distribution Specification, "Pulling manifests".
   */
  digestOf(image: ImageTag): Promise<string | undefined>;
}
