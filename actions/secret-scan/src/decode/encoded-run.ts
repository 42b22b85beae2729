// What a decoder gives: a stretch of a content that hid text, decoded, or the reason why it could not be.

/** The names of the encodings; `+gzip` where the decoded bytes were compressed too. */
export type Encoding =
  | "base64"
  | "base64+gzip"
  | "hex"
  | "hex+gzip"
  | "percent"
  | "unicode-escape"
  | "hex-escape"
  | "quoted-printable"
  | "utf-16le"
  | "utf-16be"
  | "utf-32le"
  | "utf-32be"
  | "html-entity";

export interface DecodedRun {
  /** Offset of the first encoded byte in the content. */
  readonly start: number;
  /** Offset behind the last encoded byte. */
  readonly end: number;
  readonly encoding: Encoding;
  /** At most `DECODE_LIMITS.bytes`, or `DECODE_LIMITS.unpacked` behind `+gzip`. */
  readonly bytes: Buffer;
}

/** A run that was not decoded, or not to its end. It is to be reported as not checked. */
export interface UndecodedRun {
  readonly start: number;
  readonly end: number;
  readonly encoding: Encoding;
  readonly why: "damaged" | "truncated" | "unpacks-too-large" | "too-many-runs";
}

export type EncodedRun = DecodedRun | UndecodedRun;

export const DECODE_LIMITS = {
  /** Decoded bytes in one run. A longer one is given in pieces that overlap, so nothing of it is lost. */
  bytes: 1 << 20,
  /** Bytes by which two pieces of one run overlap: more than any credential is long. */
  overlap: 8 << 10,
  /** Runs in one content. */
  runs: 4096,
  /** Bytes that one compressed run may unpack to. */
  unpacked: 8 << 20,
  /** Bytes that all compressed runs of one content may unpack to. */
  unpackedInAll: 64 << 20,
} as const;
