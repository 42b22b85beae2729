// in-toto's description of a resource. Source: in-toto attestation framework v1, "ResourceDescriptor".

export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  /** DigestSet: algorithm to lower-case hex. */
  readonly digest?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  /** The bytes themselves, in base64. */
  readonly content?: string;
  /** Names that start with `lockstep` are this suite's ("Extension fields"). */
  readonly annotations?: Readonly<Record<string, unknown>>;
}
