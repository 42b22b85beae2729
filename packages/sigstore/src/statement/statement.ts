// in-toto statements: subjects, and what is said of them. Source: in-toto attestation framework, Statement v1.

export const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
export const IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** Predicate types this suite makes or asks for. */
export const PREDICATE_TYPES = {
  provenance: "https://slsa.dev/provenance/v1",
  vsa: "https://slsa.dev/verification_summary/v1",
  runtimeTrace: "https://in-toto.io/attestation/runtime-trace/v0.1",
  testResult: "https://in-toto.io/attestation/test-result/v0.1",
  spdx: "https://spdx.dev/Document",
  cyclonedx: "https://cyclonedx.org/bom",
} as const;

export interface StatementSubject {
  readonly name: string;
  /** DigestSet: algorithm to lower-case hex. */
  readonly digest: Readonly<Record<string, string>>;
}

export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly StatementSubject[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}
