// Asks whether the local code that steps and jobs name is among the files of the repository.
import { isUse, type NotChecked, notCheckedAt } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";

const METADATA = ["action.yml", "action.yaml", "Dockerfile"];

/**
 * The local references whose code is not here: it lies in a submodule, or is made while the workflow runs. What it pulls in
 * was not looked at.
 */
export function missingLocalCode(
  references: readonly JudgedReference[],
  listed: readonly string[],
): readonly NotChecked[] {
  const files = new Set(listed);
  return references.flatMap(({ file, reference, value, verdict }) => {
    const isOwn = (verdict === "local" || verdict === "self") && isUse(reference.site);
    if (!isOwn || isHere(value.slice(2), files)) return [];
    const location = file.locate(reference.start, reference.end);
    return [notCheckedAt(location, `the code of ${value} is not in this repository, so it was not looked at`)];
  });
}

/** A path names a workflow file, or the folder of an action. */
function isHere(path: string, files: ReadonlySet<string>): boolean {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  const candidates = METADATA.map((name) => [...segments, name].join("/"));
  return files.has(segments.join("/")) || candidates.some((candidate) => files.has(candidate));
}
