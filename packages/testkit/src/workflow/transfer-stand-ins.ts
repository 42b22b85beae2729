// Stand-ins for the actions that carry files: the checkout of a commit, and artifacts from one job to another. They copy on
// this machine; no service is asked, and no byte is packed.
import { execFileSync } from "node:child_process";
import { cp, mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { StandIn, StandInCall } from "./workflow-run.ts";

/**
 * `repository` is the path of the one that is checked out, `store` a folder that exists and keeps the artifacts of a run. An
 * input that the stand-ins do not know throws: it would change what is carried.
 */
export function transferStandIns(repository: string, store: string): ReadonlyMap<string, StandIn> {
  return new Map<string, StandIn>([
    ["actions/checkout", (call) => checkOut(repository, call)],
    ["actions/upload-artifact", (call) => upload(store, call)],
    ["actions/download-artifact", (call) => download(store, call)],
  ]);
}

/** With all of history, whatever `fetch-depth` says. No credentials are used, and none are left. */
async function checkOut(repository: string, { inputs, workspace, variables }: StandInCall) {
  demand(inputs, ["persist-credentials", "fetch-depth"]);
  const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: workspace, stdio: "pipe" });
  git("clone", "--quiet", "--no-checkout", repository, ".");
  git("checkout", "--quiet", "--detach", variables["GITHUB_SHA"] ?? "");
  return {};
}

/** One file, or the content of one folder. */
async function upload(store: string, { inputs, workspace }: StandInCall) {
  demand(inputs, ["name", "path", "if-no-files-found"]);
  const source = resolve(workspace, inputs["path"] ?? "");
  const target = join(store, basename(inputs["name"] ?? ""));
  const isFolder = (await stat(source)).isDirectory();
  // Artifacts do not change once they are there.
  await mkdir(target);
  await cp(source, isFolder ? target : join(target, basename(source)), { recursive: true });
  return {};
}

async function download(store: string, { inputs, workspace }: StandInCall) {
  demand(inputs, ["name", "path"]);
  const target = resolve(workspace, inputs["path"] ?? ".");
  await cp(join(store, basename(inputs["name"] ?? "")), target, { recursive: true });
  return { "download-path": target };
}

function demand(inputs: StandInCall["inputs"], known: readonly string[]): void {
  const unknown = Object.keys(inputs).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`the stand-in does not know the input ${unknown}`);
}
