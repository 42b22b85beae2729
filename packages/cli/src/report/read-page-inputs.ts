// Reads what a page is made of: folders of evidence, and single reports. All of it may have been written by an attacker.
import { createHash } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UsageError } from "@lockstep/core";
import type { PageInput } from "@lockstep/report-page";
import { FolderBytes } from "@lockstep/runtime";
import type { ReadEvidence } from "@lockstep/runtime/evidence";

/** Of one file. Reports and logs of real jobs have a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;
const LOG = "events.jsonl";

/**
 * Throws `UsageError` (`path-not-found`) that names every path that is no folder and no file, and the errors of `readEvidence`.
 */
export async function readPageInputs(paths: readonly string[], cwd: string): Promise<readonly PageInput[]> {
  const kinds = paths.map((path) => kindOf(resolve(cwd, path)));
  const missing = paths.filter((_, index) => kinds[index] === "missing");
  if (missing.length > 0) {
    const problems = missing.map((path) => `${path} is neither a folder nor a file that can be read`);
    const hint = "Name the folder of evidence as it was downloaded, or a report.json.";
    throw new UsageError("path-not-found", "Evidence is missing.", { hint, problems });
  }
  const inputs: PageInput[] = [];
  for (const [index, path] of paths.entries()) {
    inputs.push(kinds[index] === "folder" ? await readFolder(path, cwd) : readSingle(path, cwd));
  }
  return inputs;
}

function kindOf(path: string): "folder" | "file" | "missing" {
  try {
    const status = statSync(path);
    return status.isDirectory() ? "folder" : status.isFile() ? "file" : "missing";
  } catch {
    return "missing";
  }
}

async function readFolder(place: string, cwd: string): Promise<PageInput> {
  const [{ readEvidence }, { judgeEvidence, verdictOf }] = await Promise.all([
    import("@lockstep/runtime/evidence"),
    import("@lockstep/core/evidence"),
  ]);
  const evidence = readEvidence(resolve(cwd, place));
  const problems = judgeEvidence(evidence);
  const listed = evidence.index.entries.flatMap(({ files }) => files.map(({ path }) => path));
  const isSmall = (path: string) => (evidence.files.get(path)?.bytes ?? 0) <= MAX_BYTES;
  const shown = listed.filter((path) => evidence.files.has(path) && ["report.json", LOG].includes(basename(path)));
  const small = shown.filter(isSmall);
  return {
    place,
    index: evidence.index,
    verdict: verdictOf(problems),
    problems: [...problems, ...shown.filter((path) => !isSmall(path)).map(tooLarge)],
    reports: small
      .filter((path) => basename(path) !== LOG)
      .map((path) => ({ name: path, text: evidence.read(path).toString("utf8") })),
    logs: small.filter((path) => basename(path) === LOG).map((path) => readLog(path, evidence)),
  };
}

function tooLarge(path: string): PageInput["problems"][number] {
  return {
    code: "file-too-large",
    what: path,
    why: `it is not on this page: it cannot be read whole, or has more than ${MAX_BYTES} bytes`,
  };
}

function readLog(path: string, evidence: ReadEvidence): PageInput["logs"][number] {
  const bytes = evidence.read(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: path, lines: bytes.toString("utf8").split("\n"), sha256 };
}

/** A link that a person names is followed. */
function readSingle(place: string, cwd: string): PageInput {
  const path = realpathSync.native(resolve(cwd, place));
  const read = new FolderBytes(dirname(path)).read(basename(path), MAX_BYTES);
  const isWhole = "kind" in read && read.kind === "whole";
  return {
    place,
    problems: isWhole ? [] : [tooLarge(place)],
    reports: isWhole ? [{ name: place, text: read.bytes.toString("utf8") }] : [],
    logs: [],
  };
}
