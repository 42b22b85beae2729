// A statement with its signature, as destinations take it.
import type { ArtifactSubject, SignedBundle, Statement } from "@lockstep/sigstore";

export interface SignedStatement {
  /** What the predicate is called in names of files. */
  readonly label: string;
  readonly statement: Statement;
  /** The images among its subjects. */
  readonly images: readonly ArtifactSubject[];
  readonly bundle: SignedBundle["bundle"];
  /** The bundle as one line of JSON, without the line break. */
  readonly text: string;
}
