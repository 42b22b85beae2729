// Runs the reading of manifests on files that exist only in a test, and puts what it says into short words.
import { SILENT } from "@lockstep/core";
import { memoryFiles, type UnreadableFile } from "@lockstep/testkit";
import { readManifests } from "../../src/manifest/read-manifests.ts";

export type Tree = Readonly<Record<string, string | UnreadableFile>>;

export interface Judged {
  /** Verdict by path. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** `rule path:line text`, where the text is what the finding points at. */
  readonly found: readonly string[];
  readonly notChecked: readonly string[];
}

export async function judgeTree(tree: Tree): Promise<Judged> {
  const files = memoryFiles(tree);
  const family = await readManifests(await files.list(), files, SILENT);
  return {
    verdicts: Object.fromEntries(family.subjects.map(({ what, verdict }) => [what, verdict])),
    found: family.detections.map(({ rule, detection: { location, subject, evidence } }) => {
      const text = String(tree[location.file]).split("\n")[location.line - 1] ?? "";
      const at = text.slice(location.column - 1, location.endColumn - 1);
      const what = [rule.id, evidence?.["drift"] ?? "", subject].filter(Boolean).join(" ");
      return `${what} @ ${location.file}:${location.line} ${at}`;
    }),
    notChecked: family.notChecked.map(({ what }) => what),
  };
}

/** What is said about locks that are out of step, each as `drift name`. */
export async function driftsOf(tree: Tree): Promise<readonly string[]> {
  const { found } = await judgeTree(tree);
  const marker = "lockfile-out-of-step ";
  return found
    .filter((entry) => entry.startsWith(marker))
    .map((entry) => entry.slice(marker.length).split(" @ ")[0] ?? "");
}
