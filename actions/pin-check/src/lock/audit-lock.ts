// Audits a lock file: can GitHub read it, does it cover what runs, does anything need what it records, and are its commits
// what their refs stand for. Loaded only where there is a lock.
import type { Rule } from "@lockstep/core";
import type { Facts } from "../evidence/facts.ts";
import { detectAll, type Family } from "../family.ts";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { lockMalformed } from "../rules/lock-malformed.ts";
import { lockMismatch } from "../rules/lock-mismatch.ts";
import { lockMissingUse } from "../rules/lock-missing-use.ts";
import { lockStaleEntry } from "../rules/lock-stale-entry.ts";
import type { RecordedLock } from "./actions-lock.ts";
import { commitMismatches } from "./commit-mismatches.ts";
import type { LockAudit } from "./lock-audit.ts";
import { LockFile } from "./lock-file.ts";
import { type LockRefusal, readActionsLock } from "./read-actions-lock.ts";
import { type Repository, staleEntries } from "./stale-entries.ts";

const RULES: readonly Rule<LockAudit>[] = [lockMalformed, lockMismatch, lockMissingUse, lockStaleEntry];

/** Audits the text of the lock of a repository. `facts` is undefined where nothing is known: commits are not looked at then. */
export async function auditLock(text: string, repository: Repository, facts: Facts | undefined): Promise<Family> {
  const file = await LockFile.read(text);
  const read = readActionsLock(text);
  const found = read.ok ? auditRecords(read.lock, file, repository, facts) : [malformed(read, file)];
  const disputed = read.ok && file.dispute ? [{ kind: "malformed", ...file.dispute } as const] : [];
  const detections = detectAll(RULES, [...disputed, ...found]);
  const entries = read.ok ? read.lock.dependencies.size : 0;
  return { detections, subjects: [], notChecked: [], stats: { "lock entries": entries } };
}

function malformed({ why, place }: LockRefusal, file: LockFile): LockAudit {
  return { kind: "malformed", why, location: file.locate(place) };
}

function auditRecords(
  lock: RecordedLock,
  file: LockFile,
  repository: Repository,
  facts: Facts | undefined,
): readonly LockAudit[] {
  const missing = repository.references.filter((judged) => isMissing(lock, judged));
  return [
    ...missing.map((judged) => ({ kind: "missing-use", judged }) as const),
    ...staleEntries(lock, file, repository),
    ...(facts ? commitMismatches(lock, file, facts) : []),
  ];
}

/**
 * True for a step of a workflow that the lock lists, if it runs by a name that the lock does not record. Of a workflow that
 * is not listed GitHub asks nothing, and calls of reusable workflows belong to the lock of the repository they come from.
 */
function isMissing(lock: RecordedLock, { file, reference, verdict, target }: JudgedReference): boolean {
  if (reference.site !== "step" || !target || target.ref === "" || verdict === "sha") return false;
  return lock.workflows.has(file.path) && !lock.covers(file.path, `${target.owner}/${target.name}`, target.ref);
}
