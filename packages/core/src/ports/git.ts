// The questions asked of a git repository. Answers come from objects, never from hooks, filters or user configuration.
import type { Files } from "./files.ts";

export interface Git {
  /** Absolute path of the working tree's root. */
  readonly root: string;
  /** The commit that HEAD points at, or undefined before the first commit. */
  head(): Promise<string | undefined>;
  /** True if the commit object is present here. */
  hasCommit(commit: string): Promise<boolean>;
  /**
   * The bytes of `path` at `commit` decoded as UTF-8, or undefined where that commit has no such file.
   * Throws `UnavailableError` (`base-unavailable`) if the commit is not present.
   */
  fileAt(commit: string, path: string, maxBytes: number): Promise<string | undefined>;
  /** The files of `commit`. Asking them throws `UnavailableError` (`base-unavailable`) if the commit is not present. */
  filesAt(commit: string): Files;
  /**
   * Those of `paths` whose text git changes on checkout by the attributes `working-tree-encoding`, `ident` or `filter`
   * (git documentation, "gitattributes"): what lies in the working tree is not what the commit holds.
   */
  convertedFiles(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Everything tracked, plus what is untracked and not ignored: paths relative to the root, sorted. */
  listFiles(): Promise<readonly string[]>;
}
