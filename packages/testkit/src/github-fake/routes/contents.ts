// REST "Get repository content", with the behaviour its documentation leaves out: a link to a file has the object id of the
// link and the content of the file.
import { json, notAccessible, notFound } from "../answer.ts";
import { blobSha, bytesOf, entryAt, isSpecial, linkedFile, namesIn, resolveRef } from "../repository-entry.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";
import type { FakeEntry, FakeRepository } from "../state.ts";

const PAGE = "/repos/contents#get-repository-content";
/** From here on a file's content must be fetched as a blob. */
const MAX_INLINE_BYTES = 1024 * 1024;

export const contentsRoute: FakeRoute = { name: "contents", path: "/repos/:owner/:repo/contents/*path", answer };

interface Place {
  readonly repository: FakeRepository;
  readonly commit: string;
  readonly origin: string;
}

function answer({ repository, access, parameters, url }: FakeQuestion): Response {
  if (repository === undefined || access === "hidden") return notFound(PAGE);
  if (access === "forbidden") return notAccessible(PAGE);
  const commit = resolveRef(repository, url.searchParams.get("ref") ?? "HEAD");
  const path = parameters["path"] ?? "";
  if (commit === undefined) return notFound(PAGE);
  const place: Place = { repository, commit, origin: url.origin };
  const entry = entryAt(repository, commit, path);
  if (entry !== undefined) return answerEntry(place, path, entry);
  const names = namesIn(repository, commit, path);
  return names === undefined
    ? notFound(PAGE)
    : json(
        200,
        names.map((name) => listed(place, `${path}/${name}`)),
      );
}

function answerEntry(place: Place, path: string, entry: FakeEntry): Response {
  if (!isSpecial(entry)) return file(place, path, bytesOf(entry), blobSha(bytesOf(entry)));
  if ("submodule" in entry) {
    const common = describe(place, path, entry.submodule, 0);
    return json(200, { ...common, type: "submodule", submodule_git_url: "https://git.example.test/library.git" });
  }
  const sha = blobSha(bytesOf(entry));
  const target = linkedFile(place.repository, place.commit, path, entry.symlink);
  if (target !== undefined) return file(place, path, target, sha);
  return json(200, { ...describe(place, path, sha, entry.symlink.length), type: "symlink", target: entry.symlink });
}

function file(place: Place, path: string, bytes: Uint8Array, sha: string): Response {
  const inline = bytes.byteLength <= MAX_INLINE_BYTES;
  const content = inline ? inLines(Buffer.from(bytes).toString("base64")) : "";
  const body = { type: "file", encoding: inline ? "base64" : "none", content };
  return json(200, { ...describe(place, path, sha, bytes.byteLength), ...body });
}

/** One line of a directory's listing. Submodules stand there as files, as the documentation says. */
function listed(place: Place, path: string): Readonly<Record<string, unknown>> {
  const entry = entryAt(place.repository, place.commit, path);
  if (entry === undefined) return { ...describe(place, path, blobSha(Buffer.from(path)), 0), type: "dir" };
  if (isSpecial(entry) && "submodule" in entry) return { ...describe(place, path, entry.submodule, 0), type: "file" };
  const bytes = bytesOf(entry);
  const type = isSpecial(entry) ? "symlink" : "file";
  return { ...describe(place, path, blobSha(bytes), bytes.byteLength), type };
}

function describe({ repository, commit, origin }: Place, path: string, sha: string, size: number) {
  const full = `${repository.owner}/${repository.name}`;
  const self = `${origin}/repos/${full}/contents/${encodeURI(path)}?ref=${commit}`;
  const git = `${origin}/repos/${full}/git/blobs/${sha}`;
  const html = `https://github.example.test/${full}/blob/${commit}/${encodeURI(path)}`;
  const links = { url: self, git_url: git, html_url: html, download_url: html, _links: { self, git, html } };
  return { name: path.split("/").at(-1), path, sha, size, ...links };
}

/** GitHub breaks base64 into lines of 60. */
function inLines(base64: string): string {
  return base64.replace(/.{60}/g, "$&\n");
}
