// What a GitHub fake knows: repositories with their commits, files and releases, advisories, and the tokens it accepts.
// Plain data.

/** A file's text or bytes, a symbolic link by its target, or a submodule by its commit. */
export type FakeEntry = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string };

export interface FakeRepository {
  /** 1 where nothing is said. */
  readonly id?: number;
  readonly owner: string;
  readonly name: string;
  readonly visibility: "public" | "private";
  /**
   * Full commit SHA to the files of that commit, by path. A commit that no ref leads to is one that a fork has brought into
   * the network: it can be read here like any other.
   */
  readonly commits: Readonly<Record<string, Readonly<Record<string, FakeEntry>>>>;
  /** Branch to full commit SHA. The first one is the default branch. Empty for an empty repository. */
  readonly refs: Readonly<Record<string, string>>;
  /** Tag to the id of a commit or a tag object, the newest first. A branch may have the same name. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Id of an annotated tag's object to the id it points at. */
  readonly tagObjects?: Readonly<Record<string, string>>;
  /** More about commits, also about ones without files. */
  readonly history?: Readonly<Record<string, FakeCommit>>;
  /** By tag. */
  readonly releases?: Readonly<Record<string, FakeRelease>>;
  /** What was stored with the repository, oldest first. The routes add to it; without a list GitHub offers no attestations. */
  readonly attestations?: FakeAttestation[];
  /** Start of each attempt of a workflow run, ISO 8601 in UTC, by `run/attempt`. */
  readonly runs?: Readonly<Record<string, string>>;
  /** Each as `owner/name`. */
  readonly formerNames?: readonly string[];
  readonly archived?: boolean;
  readonly fork?: boolean;
  /** Where recursive listings of trees end, as GitHub's do where there are too many entries. */
  readonly treeLimit?: number;
  /** What only administrators see, and the rules of its branches. */
  readonly settings?: FakeRepositorySettings;
}

/** Fields as REST answers have them, over GitHub's defaults. */
export interface FakeRepositorySettings {
  readonly actions?: Readonly<Record<string, unknown>>;
  readonly token?: Readonly<Record<string, unknown>>;
  /** Undefined: off. */
  readonly immutableReleases?: "on" | "enforced";
  /** As "Get rules for a branch" lists them. */
  readonly rules?: readonly object[];
}

/** Fields as REST answers have them, over GitHub's defaults. */
export interface FakeOrganisationSettings {
  readonly actions?: Readonly<Record<string, unknown>>;
  readonly token?: Readonly<Record<string, unknown>>;
  readonly immutableReleases?: "all" | "none" | "selected";
  readonly rulesets?: readonly { readonly name: string; readonly target: string; readonly enforcement: string }[];
}

interface FakeCommit {
  readonly parents?: readonly string[];
  /** ISO 8601, in UTC. */
  readonly date?: string;
}

export interface FakeRelease {
  /** ISO 8601, in UTC; a draft has none. */
  readonly published?: string;
  readonly immutable?: boolean;
  /** The routes add to it and take from it. */
  readonly assets?: FakeAsset[];
}

/** A file of a release. */
export interface FakeAsset {
  readonly id: number;
  readonly name: string;
  readonly content: string;
  /** Undefined for an upload that broke off. */
  readonly digest?: string;
}

export interface FakeAttestation {
  readonly id: number;
  readonly bundle: unknown;
}

/** An advisory about one package of the ecosystem ACTIONS. */
interface FakeAdvisory {
  readonly id: string;
  readonly summary: string;
  readonly severity: "LOW" | "MODERATE" | "HIGH" | "CRITICAL";
  readonly range: string;
  readonly patched?: string;
  readonly withdrawn?: boolean;
}

/**
 * What a token may do with a private repository it knows. `read`: everything here. `forbidden` and `hidden`: it sees the
 * repository, and its files are refused with 403 or 404.
 */
export type FakeAccess = "read" | "forbidden" | "hidden";

export type FakePermission = "attestations" | "contents";

interface FakeToken {
  /** By `owner/name`. A private repository that is not named does not exist for this token. */
  readonly access: Readonly<Record<string, FakeAccess>>;
  /** Requests an hour. */
  readonly limit?: number;
  /** What it may change, in every repository that it sees. */
  readonly mayWrite?: readonly FakePermission[];
  /** True for one that may read the administration of every organisation and repository that it sees. */
  readonly administers?: boolean;
}

export interface FakeState {
  readonly repositories: readonly FakeRepository[];
  readonly tokens?: Readonly<Record<string, FakeToken>>;
  /** Owners that are organisations. Everybody else is a user. */
  readonly organisations?: readonly string[];
  readonly organisationSettings?: Readonly<Record<string, FakeOrganisationSettings>>;
  /** By package, as `owner/name`. */
  readonly advisories?: Readonly<Record<string, readonly FakeAdvisory[]>>;
  /** `old`: a server that does not know immutable releases yet. */
  readonly schema?: "new" | "old";
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}
