// Every rule of pin-check, in the order of the ids. A new rule is its own file, one line here or in reference-rules.ts, and
// a place in the family that looks at its kind of subject.
import type { Rule } from "@lockstep/core";
import { badIgnoreComment } from "./bad-ignore-comment.ts";
import { evidenceForged } from "./evidence-forged.ts";
import { lockMalformed } from "./lock-malformed.ts";
import { lockMismatch } from "./lock-mismatch.ts";
import { lockMissingUse } from "./lock-missing-use.ts";
import { lockStaleEntry } from "./lock-stale-entry.ts";
import { lockfileMissing } from "./lockfile-missing.ts";
import { lockfileOutOfStep } from "./lockfile-out-of-step.ts";
import { REFERENCE_RULES } from "./reference-rules.ts";
import { taintedDependency } from "./tainted-dependency.ts";
import { unpinnedDependency } from "./unpinned-dependency.ts";
import { unpinnedInstall } from "./unpinned-install.ts";
import { unverifiedDownload } from "./unverified-download.ts";
import { wildcardDependency } from "./wildcard-dependency.ts";

export const RULES: readonly Rule<never>[] = [
  ...REFERENCE_RULES,
  badIgnoreComment,
  evidenceForged,
  lockMalformed,
  lockMismatch,
  lockMissingUse,
  lockStaleEntry,
  lockfileMissing,
  lockfileOutOfStep,
  taintedDependency,
  unpinnedDependency,
  unpinnedInstall,
  unverifiedDownload,
  wildcardDependency,
].sort((a, b) => (a.id < b.id ? -1 : 1));
