// Which policy a repository of an organisation is checked under: its own, or one for all of them.
import { resolve } from "node:path";
import {
  type Digest,
  MAX_POLICY_BYTES,
  POLICY_PATH,
  type Policy,
  type Report,
  type RepositoryName,
  reportPolicy,
  UsageError,
} from "@lockstep/core";
import type { Ancestry } from "@lockstep/core/policy";
import { readTextFile } from "../files/read-text-file.ts";
import { catalogueOf } from "../static-check/rule-catalogue.ts";
import type { StaticCheck } from "../static-check/static-check.ts";
import type { RemoteTree } from "./remote-tree.ts";

/** A policy, with what is to be said about it. */
export interface JudgedPolicy {
  readonly policy: Policy;
  readonly report: Report;
}

/** What a policy is judged by. */
export interface PolicyMeasure {
  readonly check: StaticCheck;
  /** What policies may extend, and what they extend in any case. */
  readonly ancestry: Ancestry;
  readonly digest: Digest;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/**
 * The policy that a repository has on its default branch; without one that of the ancestry, or the defaults.
 * Errors: those of `RemoteTree.readTrusted` and `assessPolicy`.
 */
export async function ownPolicy(
  tree: RemoteTree,
  repository: RepositoryName,
  measure: PolicyMeasure,
): Promise<JudgedPolicy> {
  const { text } = await tree.readTrusted(POLICY_PATH, MAX_POLICY_BYTES);
  return judgePolicy({ path: POLICY_PATH, text, repository }, measure);
}

/** The policy that all others are taken to extend; undefined where there is none. Errors: those of `assessPolicy`. */
export async function topPolicy(measure: PolicyMeasure): Promise<JudgedPolicy | undefined> {
  if (measure.ancestry.organisation === undefined) return undefined;
  return judgePolicy({ path: POLICY_PATH, text: undefined, repository: undefined }, measure);
}

/** A policy file of this machine, with its text. Errors: `UsageError` (`policy-unreadable`), and those of `assessPolicy`. */
export async function sharedPolicy(
  path: string,
  cwd: string,
  measure: PolicyMeasure,
): Promise<JudgedPolicy & { readonly text: string }> {
  const read = readTextFile(resolve(cwd, path), MAX_POLICY_BYTES);
  if (read.ok)
    return { ...(await judgePolicy({ path, text: read.text, repository: undefined }, measure)), text: read.text };
  throw new UsageError("policy-unreadable", `the policy file ${path} cannot be used: ${read.why}`, {
    hint: "With --org, --config names a regular UTF-8 text file on this machine.",
  });
}

interface PolicyFile {
  readonly path: string;
  readonly text: string | undefined;
  readonly repository: RepositoryName | undefined;
}

async function judgePolicy(
  { path, text, repository }: PolicyFile,
  { check, ancestry, digest, today }: PolicyMeasure,
): Promise<JudgedPolicy> {
  const { assessPolicy } = await import("@lockstep/core/policy");
  const files = { path, repository, trusted: text, changed: "no", proposed: text } as const;
  const assessed = await assessPolicy(files, { catalogue: catalogueOf([check]), ancestry, today });
  return { policy: assessed.policy, report: reportPolicy(assessed, text !== undefined, digest) };
}
