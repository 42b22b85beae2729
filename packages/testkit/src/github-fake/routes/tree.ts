// REST "Get a tree". Trees are named by a commit of theirs, whose SHA stands for the tree's own.
import { json, notAccessible, notFound } from "../answer.ts";
import { blobSha, bytesOf, isSpecial, resolveRef } from "../repository-entry.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeEntry } from "../state.ts";

const PAGE = "/git/trees#get-a-tree";

export const treeRoute: FakeRoute = { name: "tree", path: "/repos/:owner/:repo/git/trees/:sha", answer };

function answer({ repository, access, parameters, url }: FakeQuestion): Response {
  if (repository === undefined || access === "hidden") return notFound(PAGE);
  if (access === "forbidden") return notAccessible(PAGE);
  const sha = resolveRef(repository, parameters["sha"] ?? "");
  if (sha === undefined) return notFound(PAGE);
  const files = Object.entries(repository.commits[sha] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = [...listFolders(files), ...files.map(([path, entry]) => describe(path, entry))];
  const { treeLimit = Number.POSITIVE_INFINITY } = repository;
  const self = `${url.origin}${url.pathname}`;
  return json(200, { sha, url: self, tree: entries.slice(0, treeLimit), truncated: entries.length > treeLimit });
}

/** Only recursive listings are asked for, so that folders come with what is in them. */
function listFolders(files: readonly (readonly [string, FakeEntry])[]): readonly object[] {
  const folders = new Set(
    files.flatMap(([path]) =>
      path
        .split("/")
        .slice(0, -1)
        .map((_, depth, names) => names.slice(0, depth + 1).join("/")),
    ),
  );
  return [...folders].sort().map((path) => ({ path, mode: "040000", type: "tree", sha: blobSha(Buffer.from(path)) }));
}

function describe(path: string, entry: FakeEntry): object {
  if (isSpecial(entry) && "submodule" in entry) return { path, mode: "160000", type: "commit", sha: entry.submodule };
  const bytes = bytesOf(entry);
  const mode = isSpecial(entry) ? "120000" : "100644";
  return { path, mode, type: "blob", size: bytes.byteLength, sha: blobSha(bytes) };
}
