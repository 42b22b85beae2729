// Brings the name of the policy file that a person gave into the one form in which it is looked up everywhere.
import { isAbsolute, posix } from "node:path";
import { UsageError } from "@lockstep/core";

/**
 * `config` as a path relative to the repository root, `/`-separated and without `.` and `..`. Throws `UsageError`
 * (`invalid-input`) where it leaves the repository, or names the root itself or a folder.
 */
export function normalizePolicyPath(config: string): string {
  const path = posix.normalize(config);
  const isOutside = isAbsolute(path) || path.split("/")[0] === "..";
  if (!isOutside && path !== "." && !path.endsWith("/")) return path;
  throw new UsageError("invalid-input", `config: "${config}" is not a file of the repository`, {
    hint: "Name the policy file relative to the root of the repository.",
  });
}
