// The one finding model. A finding without a location cannot be built.
import type { Confidence, Severity } from "./severity.ts";

/**
 * A place in a file. `file` is relative to the repository root with `/` separators. Lines and columns are 1-based;
 * columns count UTF-16 code units, as SARIF's default `columnKind` does; the end is exclusive, as in SARIF regions.
 */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that explains the finding, with its own short text. */
export interface RelatedLocation extends Location {
  readonly message: string;
}

/** One replacement of bytes: `start` and `end` are UTF-16 offsets into the file, end exclusive. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What would resolve the finding. Without `edits` it is advice only. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** What a rule yields. The report builder adds severity and fingerprint. */
export interface Detection {
  readonly message: string;
  readonly location: Location;
  /**
   * What the finding is about, without its position (the text of a reference, the key of an entry). Together with rule
   * and file it is the finding's identity, so the fingerprint survives when lines move.
   */
  readonly subject: string;
  /** How bad and how sure this one is, where that differs from its rule. What the policy says about the rule still wins. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** An identity of its own, for findings that are the same wherever they lie. Left out: rule, file, subject, occurrence. */
  readonly fingerprint?: string;
  readonly related?: readonly RelatedLocation[];
  /** Facts behind the finding, as short name and value pairs; printed, never interpreted. */
  readonly evidence?: Readonly<Record<string, string>>;
  readonly fix?: Fix;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly location: Location;
  readonly subject: string;
  readonly related: readonly RelatedLocation[];
  readonly evidence?: Readonly<Record<string, string>>;
  readonly fix?: Fix;
  readonly helpUrl: string;
  /** Lower-case hex: SHA-256 over rule, file, subject and occurrence, or what the detection brought. Stable when lines move. */
  readonly fingerprint: string;
}
