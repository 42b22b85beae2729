// What the examples of the policy's own rules share. A file beside the example whose path starts with BASE_PREFIX is the
// version at the base commit; the example itself is what the change proposes.
import type { Location } from "../../report/finding.ts";
import { POLICY_PATH } from "../policy.ts";

export const POLICY = POLICY_PATH;
export const BASE_PREFIX = "base:";

/** The place of findings about a file as a whole. */
export function startOf(file: string): Location {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
