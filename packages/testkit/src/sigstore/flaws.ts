// What the authority does wrong on purpose. Tests set these at any time; they hold for what is made from then on.

export interface Flaws {
  /** Certificates without a timestamp of the certificate log, or with one by a log nobody trusts. */
  certificateTimestamp?: "none" | "foreign";
  /** When certificates begin to hold, in seconds from now: negative for long ago. */
  certificateStartsIn?: number;
  /** Certificates by an authority nobody trusts. */
  foreignCertificateAuthority?: boolean;
  /** Entries that another key than the log's signed. */
  foreignLogKey?: boolean;
  /** A root hash that is not that of the tree, though it is signed. */
  wrongRoot?: boolean;
  /** Entries about another artifact than was given. */
  wrongEntry?: boolean;
  /** Rekor v1 without its signed promise. */
  noPromise?: boolean;
  /** Timestamps by another key than the certificate's. */
  foreignTimestampKey?: boolean;
  /** Timestamps over another signature than was given. */
  wrongTimestampDigest?: boolean;
  /** How far the clock of the timestamp authority and of Rekor v1 is ahead, in seconds. */
  clockAhead?: number;
}
