// Tells which file of this repository a reference to own code leads to.
import { isUse } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { joinPath, wantedFiles } from "./read-code.ts";

/**
 * The path of the action's metadata, the workflow or the Dockerfile; undefined for a reference to other code, and where
 * `listed` holds no such file.
 */
export function ownFileOf(judged: JudgedReference, listed: ReadonlySet<string>): string | undefined {
  if (judged.verdict !== "local" && judged.verdict !== "self") return undefined;
  return candidatesOf(judged).find((path) => listed.has(path));
}

function candidatesOf({ file, reference: { site }, value }: JudgedReference): readonly string[] {
  if (site === "docker-action") return [joinPath(file.path.slice(0, file.path.lastIndexOf("/") + 1), value)];
  return isUse(site) ? wantedFiles({ path: joinPath("", value.slice(2)), site }) : [];
}
