// Tells exact versions and commit ids from ranges and names. It knows no package manager.
import { HOLE, type InstallGrade } from "@lockstep/core";

const SEMANTIC = /^[v=]{0,2}\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/;
const NUMBERED = /^v?\d[\w.+~:-]*$/;
const COMMIT = /^[0-9a-f]{40}$/;

/** Three numbers, which is what tools with ranges take for one version ("Semantic Versioning 2.0.0", item 2). */
export function isSemantic(version: string): boolean {
  return SEMANTIC.test(version);
}

function isCommit(ref: string): boolean {
  return COMMIT.test(ref);
}

/** A version written as text that holds no range and no wildcard, or one that is decided elsewhere. */
export function namesOneVersion(version: string): boolean {
  return isDecidedElsewhere(version) || NUMBERED.test(version);
}

/** A version that an expansion completes stands in another place, where somebody chose it. */
export function isDecidedElsewhere(version: string): boolean {
  return version.includes(HOLE);
}

/** A git ref: only a full commit id is content; a tag that is a version names one, but can be moved. */
export function gradeRef(ref: string): InstallGrade {
  if (isCommit(ref)) return "locked";
  return isSemantic(ref) || isDecidedElsewhere(ref) ? "exact" : "unversioned";
}
