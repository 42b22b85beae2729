// What a check of an organisation keeps of its repositories: the reports, without the words of their rules.
import type { Digest, Report, Rule } from "@lockstep/core";
import { either, isNull, matching, record } from "./guard.ts";
import { KeptRun, openKeptRun, type RunIdentity } from "./kept-run.ts";
import { isStoredReport, restoreReport, type StoredReport, storeReport } from "./stored-report.ts";

export type { RunIdentity } from "./kept-run.ts";

/** What a repository came to. `report` is undefined where there is nothing in it for the check to look at. */
export interface DoneRepository {
  /** The commit that was looked at. */
  readonly commit: string;
  readonly report: Report | undefined;
}

interface StoredRepository {
  readonly commit: string;
  readonly report: StoredReport | null;
}

const isStored = record<StoredRepository>({
  commit: matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  report: either(isStoredReport, isNull),
});

function store({ commit, report }: DoneRepository): StoredRepository {
  return { commit, report: report ? storeReport(report) : null };
}

export class ResumeFile extends KeptRun<DoneRepository> {
  constructor(path: string, identity: RunIdentity, done?: ReadonlyMap<string, DoneRepository>) {
    super(path, identity, store, done);
  }
}

export interface ResumeRequest {
  readonly identity: RunIdentity;
  /** The rules of the check, whose words the file does not hold. */
  readonly rules: readonly Rule<never>[];
}

/** The file at an absolute path, or an empty one where nothing is there yet. Errors: those of `openKeptRun`. */
export function openResumeFile(path: string, { identity, rules }: ResumeRequest): ResumeFile {
  return openKeptRun<DoneRepository, StoredRepository>(path, identity, {
    isStored,
    store,
    restore: ({ commit, report }) => {
      const restored = report ? restoreReport(report, rules) : undefined;
      return report && !restored ? undefined : { commit, report: restored };
    },
  });
}

/** What a run is told from others by. */
export function identify(
  run: Omit<RunIdentity, "policy"> & { readonly policy: string | undefined },
  digest: Digest,
): RunIdentity {
  const { org, apiUrl, online, policy } = run;
  return { org: org.toLowerCase(), apiUrl, online, policy: policy === undefined ? null : digest(policy) };
}
