// A git repository that exists only in a test.
import { type Files, type Git, UnavailableError, UsageError } from "@lockstep/core";
import { memoryFiles } from "./memory-files.ts";

/** Path to text. */
export type Tree = Readonly<Record<string, string>>;

export interface MemoryRepository {
  /** Commit id to its files. Commits not named here are absent, as in a shallow clone. */
  readonly commits: Readonly<Record<string, Tree>>;
  /** The commit HEAD points at; none before the first commit. */
  readonly head?: string;
  /** What is tracked or would be; by default the files of HEAD. */
  readonly files?: readonly string[];
  readonly root?: string;
}

export function memoryGit({ commits, head, files, root = "/repository" }: MemoryRepository): Git {
  const trees = new Map(Object.entries(commits));
  const listed = files ?? Object.keys((head === undefined ? undefined : trees.get(head)) ?? {});
  return {
    root,
    head: async () => head,
    hasCommit: async (commit) => trees.has(commit),
    filesAt: (commit) => filesOf(trees.get(commit), commit),
    convertedFiles: async () => new Set(),
    listFiles: async () => [...listed].sort(),
    fileAt: async (commit, path, maxBytes) => {
      const tree = trees.get(commit);
      if (tree === undefined) throw absent(commit);
      const text = new Map(Object.entries(tree)).get(path);
      if (text !== undefined && Buffer.byteLength(text) > maxBytes) throw tooLarge(path);
      return text;
    },
  };
}

function filesOf(tree: Tree | undefined, commit: string): Files {
  if (tree !== undefined) return memoryFiles(tree);
  const refuse = () => Promise.reject(absent(commit));
  return { list: refuse, readText: refuse };
}

function absent(commit: string): UnavailableError {
  return new UnavailableError("base-unavailable", `commit ${commit} is not present`, {
    hint: "Fetch the whole history.",
  });
}

/** The error of the real port for a file it will not read. */
function tooLarge(path: string): UsageError {
  return new UsageError("policy-unreadable", `${path} is too large`, { hint: "Make the file smaller." });
}
