// The working tree as programs see it: listed once, read with limits, never followed outside its root.

/** A file that could not be given to a check, with the reason in words. */
export interface Unreadable {
  readonly ok: false;
  readonly why: string;
}

export interface ReadText {
  readonly ok: true;
  /** The decoded text, without a byte order mark removed. */
  readonly text: string;
}

export interface Files {
  /**
   * Paths relative to the repository root, `/`-separated, sorted, without folders: everything git tracks or would track.
   * Names are as git stores them and may hold any character but NUL.
   */
  list(): Promise<readonly string[]>;
  /**
   * The text of a listed file. Not `ok` when it is larger than `maxBytes`, is not valid UTF-8, is not a regular file, is
   * a link that leaves the repository, or cannot be read. Never throws for the state of a file.
   */
  readText(path: string, maxBytes: number): Promise<ReadText | Unreadable>;
}

/** A configuration file as it can be trusted, and what the change under check proposes instead. */
export interface TrustedText {
  /** At the base commit for a proposed change, else in the working tree; undefined where there is no such file. */
  readonly text: string | undefined;
  /** What the working tree does to it. Line ends do not count. */
  readonly changed: "no" | "added" | "removed" | "edited";
  /** The text in the working tree; undefined where there is none that can be taken for the file. */
  readonly proposed: string | undefined;
}
