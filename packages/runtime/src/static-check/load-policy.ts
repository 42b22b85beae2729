// Finds the policy that is in force for a run and reports on it.
import {
  DEFAULT_POLICY,
  type Digest,
  type Files,
  type GitHub,
  MAX_POLICY_BYTES,
  type Policy,
  type Report,
  reportPolicy,
} from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import type { GitRepository } from "../git/repository.ts";
import { readTrusted } from "../policy-source/read-trusted.ts";
import type { StaticCheck } from "./static-check.ts";

export interface PolicyRequest {
  readonly path: string;
  readonly event: EventContext;
  readonly git: GitRepository;
  /** The working tree, for what a change proposes. */
  readonly files: Files;
  readonly github: GitHub | undefined;
  readonly checks: readonly StaticCheck[];
  readonly digest: Digest;
  /** The day exceptions are measured against: `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly report: Report;
}

/** Reads, parses and assesses the policy. Errors are those of `readTrusted` and `assessPolicy`. */
export async function loadPolicy(request: PolicyRequest): Promise<LoadedPolicy> {
  const { path, event, git, files, github, checks, digest, today } = request;
  const { text: trusted, changed } = await readTrusted(path, event, git, github);
  if (trusted === undefined && changed === "no") {
    return { policy: DEFAULT_POLICY, report: reportPolicy({ policy: DEFAULT_POLICY, facts: [] }, false, digest) };
  }
  const { assessPolicy } = await import("@lockstep/core/policy");
  const proposed = changed === "no" || changed === "removed" ? undefined : await readProposed(files, path);
  const assessed = assessPolicy({ path, trusted, changed, proposed }, catalogueOf(checks), today);
  return { policy: assessed.policy, report: reportPolicy(assessed, trusted !== undefined, digest) };
}

async function readProposed(files: Files, path: string): Promise<string | undefined> {
  const read = await files.readText(path, MAX_POLICY_BYTES);
  return read.ok ? read.text : undefined;
}

/** The rule ids of every check that runs, by check. */
function catalogueOf(checks: readonly StaticCheck[]) {
  const idsOf = (name: string) =>
    checks.filter((check) => check.name === name).flatMap(({ rules }) => rules.map(({ id }) => id));
  return { "pin-check": idsOf("pin-check") };
}
