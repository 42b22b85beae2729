// What `gh release` does, as far as the examples use it: a program of that name for a job's search path, and the desk on
// loopback that it asks. The desk keeps releases in the state of the GitHub fake, where the actions find them, too.
import { createHash } from "node:crypto";
import { chmodSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type FakeState, type LoopbackServer, type ScratchFolder, serveOnLoopback } from "@lockstep/testkit";

interface DeskAsset {
  readonly id: number;
  readonly name: string;
  content: string;
  digest: string;
}

export interface DeskRelease {
  published?: string;
  immutable?: boolean;
  readonly assets: DeskAsset[];
}

/** By repository, `owner/name`, and tag. */
export type DeskReleases = Readonly<Record<string, Record<string, DeskRelease>>>;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Changes a file of a release as somebody would who has the right to. */
export function replaceAsset(
  release: DeskRelease | undefined,
  name: string,
  change: (content: string) => string,
): void {
  const asset = release?.assets.find((candidate) => candidate.name === name);
  if (asset === undefined) throw new Error(`the release has no ${name}`);
  asset.content = change(asset.content);
  asset.digest = `sha256:${sha256(asset.content)}`;
}

/** Serves the releases. To write takes a token that may write contents. */
export function serveDesk(releases: DeskReleases, tokens: NonNullable<FakeState["tokens"]>): Promise<LoopbackServer> {
  return serveOnLoopback({ fetch: (request) => answer(request, releases, tokens) });
}

async function answer(
  request: Request,
  releases: DeskReleases,
  tokens: NonNullable<FakeState["tokens"]>,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = (key: string) => searchParams.get(key) ?? "";
  const token = tokens[request.headers.get("authorization") ?? ""];
  const mayWrite = token?.mayWrite?.includes("contents") === true;
  const kept = releases[asked("repository")];
  if (kept === undefined || token === undefined) return new Response(null, { status: 404 });
  const known = kept[asked("tag")];
  if (request.method === "GET") return read(mayWrite || known?.published ? known : undefined, asked("name"));
  if (!mayWrite) return new Response(null, { status: 403 });
  const release = known ?? { assets: [] };
  kept[asked("tag")] = release;
  if (request.method === "PATCH")
    Object.assign(release, { published: "2026-01-02T03:04:05Z", immutable: isLocked(kept) });
  if (request.method === "PUT") put(release, asked("name"), await request.text());
  return new Response(null, { status: 204 });
}

/** True unless the repository has releases that can be changed, as before it switched immutable ones on. */
function isLocked(kept: Record<string, DeskRelease>): boolean {
  return Object.values(kept).every(({ immutable = true }) => immutable);
}

/** The names of the files, one a line, or one file. */
function read(release: DeskRelease | undefined, name: string): Response {
  if (release === undefined) return new Response(null, { status: 404 });
  if (name === "") return new Response(release.assets.map((asset) => asset.name).join("\n"));
  return new Response(release.assets.find((asset) => asset.name === name)?.content ?? null);
}

function put({ assets }: DeskRelease, name: string, content: string): void {
  const old = assets.findIndex((asset) => asset.name === name);
  if (old >= 0) assets.splice(old, 1);
  const id = 1 + Math.max(0, ...assets.map((asset) => asset.id));
  assets.push({ id, name, content, digest: `sha256:${sha256(content)}` });
}

/** Writes the program `gh` into a folder of its own, and gives that folder: whoever may read it can run the program. */
export function writeGh(folder: ScratchFolder, desk: string): string {
  const source = fileURLToPath(new URL("./gh-stand-in.ts", import.meta.url));
  // By its ending it is a module without a package.json.
  const program = folder.write("bin/gh-stand-in.mts", readFileSync(source));
  const path = folder.write("bin/gh", `#!/bin/sh\nGH_DESK='${desk}' exec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(path, 0o755);
  return dirname(path);
}
