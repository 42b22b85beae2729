// The files that patterns name. What was meant and is not there is neither signed nor verified, whatever else is: never a pass.
import { linesOf, UsageError } from "@lockstep/core";
import { type FoundArtifact, findArtifacts } from "@lockstep/runtime/artifacts";

/**
 * At least one file, and one for each line with a wildcard. `workspace` is absolute. Errors: those of `findArtifacts`;
 * `UsageError` (`no-subjects`) where a line matches no file, and where lines with `!` take all of them away again.
 */
export function matchedFiles(workspace: string, patterns: string): readonly FoundArtifact[] {
  const { files, unmatched } = findArtifacts(workspace, patterns);
  if (files.length > 0 && unmatched.length === 0) return files;
  const idle = unmatched.length > 0 ? unmatched : linesOf(patterns);
  throw new UsageError("no-subjects", "Patterns match no file.", {
    hint: "Build the artifacts in an earlier step of this job; correct or remove these patterns. They are relative to the workspace.",
    problems: idle.slice(0, MAX_NAMED).map((pattern) => `no file matches ${pattern}`),
  });
}

/** More would only be scrolled past. */
const MAX_NAMED = 20;
