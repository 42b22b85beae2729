// The questions asked of GitHub, with pagination, batching, retries and caching behind them. Answers are facts; judging
// them is the caller's matter.
import type { LockstepError } from "../errors.ts";

/** `owner/name` of a repository. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** What to find out about one repository. Several of them make one request. */
export interface RepositoryQuestion {
  readonly repository: RepositoryName;
  /** Full commit ids: is the object there, what is it, is it part of the default branch's history. */
  readonly commits: readonly string[];
  /** Names as they stand after `@`: each is looked up as a tag, as a branch and as the tag of a release. */
  readonly names: readonly string[];
  /** Files to read, each at a full commit id or at one of `names`. */
  readonly files: readonly { readonly ref: string; readonly path: string }[];
  /** Is `commit` in the history of the tag or branch `name`? */
  readonly ancestries: readonly { readonly commit: string; readonly name: string }[];
}

/** One answer per question, in order. A repository that cannot be looked at does not spoil the others. */
export type RepositoryAnswer =
  | { readonly ok: true; readonly facts: RepositoryFacts }
  /** `PermissionError` also stands for a repository that does not exist: GitHub does not tell the two apart. */
  | { readonly ok: false; readonly error: LockstepError };

export interface RepositoryFacts {
  /** `owner/name` as GitHub writes it today; another one than asked for after a rename or a transfer. */
  readonly fullName: string;
  readonly archived: boolean;
  /** Undefined for an empty repository. */
  readonly defaultBranch: string | undefined;
  /** At most 100, the newest commit first. */
  readonly tags: readonly TagFact[];
  /** False where there are more tags than `tags` holds. */
  readonly allTags: boolean;
  /** By commit id, one entry per question. */
  readonly commits: ReadonlyMap<string, CommitFact>;
  /** By name, one entry per question. */
  readonly names: ReadonlyMap<string, NameFact>;
  /** In the order of the questions. */
  readonly files: readonly FileFact[];
  /** In the order of the questions; undefined where the name or the commit does not exist. */
  readonly ancestries: readonly (boolean | undefined)[];
  /** What GitHub's advisory database says about the repository as a package of the ecosystem ACTIONS. Withdrawn ones left out. */
  readonly advisories: readonly AdvisoryFact[];
}

export interface TagFact {
  readonly name: string;
  /** The commit it leads to, annotated tags followed; undefined for a tag of something else. */
  readonly commit: string | undefined;
}

export interface CommitFact {
  /** What the id names. `absent`: no object of this id in the repository or its fork network. */
  readonly kind: "commit" | "tag" | "other" | "absent";
  /** For a tag object, the commit behind it. */
  readonly peeled: string | undefined;
  /** Committer date, `YYYY-MM-DD` in UTC. Whoever made the commit chose it. */
  readonly date: string | undefined;
  /** True if the default branch leads to it; false if not, or not known. */
  readonly onDefaultBranch: boolean;
}

export interface NameFact {
  /** The commit of the tag of this name, annotated tags followed. */
  readonly tag: string | undefined;
  /** The commit of the branch of this name. */
  readonly branch: string | undefined;
  /** The release of this tag. */
  readonly release: ReleaseFact | undefined;
}

export interface ReleaseFact {
  /** `YYYY-MM-DD` in UTC, set by GitHub; undefined for a draft. */
  readonly published: string | undefined;
  /** True if neither its tag nor its files can be changed; false also where the server does not know the term. */
  readonly immutable: boolean;
}

/** `absent` also where the ref does not exist. */
export type FileFact =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unusable"; readonly why: string };

export interface AdvisoryFact {
  /** GHSA id. */
  readonly id: string;
  readonly summary: string;
  readonly severity: "low" | "moderate" | "high" | "critical";
  /** For example `>= 1.0.0, < 1.2.3` (GitHub documentation, "vulnerableVersionRange"). */
  readonly range: string;
  readonly patched: string | undefined;
}

/** Whether a ref of the repository leads to a commit. */
export type Trace =
  /** `from` is a full ref such as `refs/tags/v1.2.3`. */
  | { readonly kind: "reachable"; readonly from: string }
  /** Every branch and tag was looked at and none leads to it: it comes from a fork, or from a ref that is gone. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "unknown"; readonly why: string };

/** A repository of an organisation or a user. */
export interface OwnedRepository extends RepositoryName {
  /** GitHub's number for it, by which rulesets name it. */
  readonly id: number;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly private: boolean;
  /** Undefined for an empty repository. */
  readonly defaultBranch: string | undefined;
}

/** An entry of a commit's tree. */
export interface TreeFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Object id of its blob. */
  readonly id: string;
}

/** The files of one commit. */
export interface CommitTree {
  readonly commit: string;
  /** Regular files only. */
  readonly files: readonly TreeFile[];
  /** Symbolic links. The text of each is the path that it leads to. */
  readonly links: readonly TreeFile[];
  /** True where GitHub left entries out, because there are too many. */
  readonly truncated: boolean;
}

export interface GitHub {
  /**
   * The text of a file at a ref, or undefined where it does not exist there (404 on a readable repository).
   * Errors: `PermissionError`, `UnavailableError` (after retries), `IntegrityError` (`response-malformed`).
   * Source: REST "Get repository content".
   */
  fileAt(repository: RepositoryName, ref: string, path: string, maxBytes: number): Promise<string | undefined>;
  /**
   * Finds out about repositories, as many per request as GitHub's limits allow.
   * Errors: those of `fileAt`, for what concerns every question, such as a rate limit. Source: the GraphQL schema.
   */
  survey(questions: readonly RepositoryQuestion[]): Promise<readonly RepositoryAnswer[]>;
  /**
   * Looks for a ref that leads to each commit, among all branches and tags of the repository; one request where they are at
   * most a hundred each. One entry per commit. Errors: those of `survey`.
   */
  trace(repository: RepositoryName, commits: readonly string[]): Promise<ReadonlyMap<string, Trace>>;
  /** Every repository of an organisation or a user that the token sees, sorted by name. Errors: those of `fileAt`. */
  repositoriesOf(owner: string): Promise<readonly OwnedRepository[]>;
  /** The files at a ref. Errors: those of `fileAt`. Source: REST "Get a tree", recursive. */
  treeAt(repository: RepositoryName, ref: string): Promise<CommitTree>;
  /** The text of a blob by its object id, verified against it. Errors: those of `fileAt`, `policy-unreadable` for no text. */
  blobText(repository: RepositoryName, id: string, maxBytes: number): Promise<string>;
}
