// What a GitHub fake knows: repositories, their commits and files, and the tokens it accepts. Plain data.

/** A file's text or bytes, a symbolic link by its target, or a submodule by its commit. */
export type FakeEntry = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string };

export interface FakeRepository {
  readonly owner: string;
  readonly name: string;
  readonly visibility: "public" | "private";
  /** Full commit SHA to the files of that commit, by path. */
  readonly commits: Readonly<Record<string, Readonly<Record<string, FakeEntry>>>>;
  /** Branch or tag to full commit SHA. The first one is the default branch. Empty for an empty repository. */
  readonly refs: Readonly<Record<string, string>>;
}

/**
 * What a token may do with a private repository it knows. `read`: everything here. `forbidden` and `hidden`: it sees the
 * repository, and its files are refused with 403 or 404.
 */
export type FakeAccess = "read" | "forbidden" | "hidden";

interface FakeToken {
  /** By `owner/name`. A private repository that is not named does not exist for this token. */
  readonly access: Readonly<Record<string, FakeAccess>>;
  /** Requests an hour. */
  readonly limit?: number;
}

export interface FakeState {
  readonly repositories: readonly FakeRepository[];
  readonly tokens?: Readonly<Record<string, FakeToken>>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}
