// Lists the files of a commit. Source: REST "Get a tree", recursive.
import type { CommitTree, GitHub, TreeFile } from "@lockstep/core";
import type { Api } from "./api.ts";
import { resolveCommit } from "./commit-probe.ts";
import { isObjectId, malformed } from "./contents-answer.ts";
import type { Asked } from "./explain-failure.ts";
import { isRecord } from "./http-failure.ts";
import { checkRef, checkRepositoryName } from "./question-names.ts";

const TREE = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
/** Modes of tree entries. Folders and submodules have others (git documentation, "git-fast-import", `filemodify`). */
const FILE_MODES = new Set<unknown>(["100644", "100755"]);
const LINK_MODES = new Set<unknown>(["120000"]);

/**
 * The port's `treeAt`. Besides the errors named there: `UsageError` (`invalid-input`) for names GitHub cannot have, and
 * `UnavailableError` (`not-found`) for a ref that is not there or an empty repository.
 */
export function createTreeAt(api: Api): GitHub["treeAt"] {
  return async (repository, ref) => {
    checkRepositoryName(repository);
    checkRef(ref);
    const { owner, name: repo } = repository;
    const commit = await resolveCommit(api, repository, ref);
    const asked: Asked = { what: `the tree of ${owner}/${repo} at ${ref}`, permissions: { contents: "read" } };
    return readTree(commit, await api.get(TREE, { owner, repo, tree_sha: commit, recursive: "1" }, asked), asked.what);
  };
}

/** Errors: `IntegrityError` (`response-malformed`). */
function readTree(commit: string, answer: unknown, what: string): CommitTree {
  if (!isRecord(answer) || !Array.isArray(answer["tree"]) || typeof answer["truncated"] !== "boolean") {
    throw malformed(what);
  }
  const entries: readonly unknown[] = answer["tree"];
  const read = (modes: ReadonlySet<unknown>) => entries.flatMap((entry) => readEntry(entry, modes, what));
  return { commit, files: read(FILE_MODES), links: read(LINK_MODES), truncated: answer["truncated"] };
}

/** The entry, if it has one of `modes`. */
function readEntry(entry: unknown, modes: ReadonlySet<unknown>, what: string): readonly TreeFile[] {
  if (!isRecord(entry)) throw malformed(what);
  const { path, mode, size, sha } = entry;
  if (!modes.has(mode)) return [];
  if (typeof path !== "string" || typeof size !== "number" || !isObjectId(sha)) throw malformed(what);
  return [{ path, size, id: sha }];
}
