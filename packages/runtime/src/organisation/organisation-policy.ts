// Which policy a repository of an organisation is checked under: its own, or one for all of them.
import { resolve } from "node:path";
import {
  type Digest,
  MAX_POLICY_BYTES,
  POLICY_PATH,
  type Policy,
  type Report,
  reportPolicy,
  UsageError,
} from "@lockstep/core";
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
  readonly digest: Digest;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/**
 * The policy that a repository has on its default branch; without one the defaults.
 * Errors: those of `RemoteTree.readTrusted`, and `UsageError` (`policy-invalid`).
 */
export async function ownPolicy(tree: RemoteTree, measure: PolicyMeasure): Promise<JudgedPolicy> {
  const { text } = await tree.readTrusted(POLICY_PATH, MAX_POLICY_BYTES);
  return judgePolicy(POLICY_PATH, text, measure);
}

/** A policy file of this machine, with its text. Errors: `UsageError` (`policy-unreadable`, `policy-invalid`). */
export async function sharedPolicy(
  path: string,
  cwd: string,
  measure: PolicyMeasure,
): Promise<JudgedPolicy & { readonly text: string }> {
  const read = readTextFile(resolve(cwd, path), MAX_POLICY_BYTES);
  if (read.ok) return { ...(await judgePolicy(path, read.text, measure)), text: read.text };
  throw new UsageError("policy-unreadable", `the policy file ${path} cannot be used: ${read.why}`, {
    hint: "With --org, --config names a regular UTF-8 text file on this machine.",
  });
}

async function judgePolicy(
  path: string,
  text: string | undefined,
  { check, digest, today }: PolicyMeasure,
): Promise<JudgedPolicy> {
  const { assessPolicy } = await import("@lockstep/core/policy");
  const files = { path, trusted: text, changed: "no", proposed: text } as const;
  const assessed = assessPolicy(files, catalogueOf([check]), today);
  return { policy: assessed.policy, report: reportPolicy(assessed, text !== undefined, digest) };
}
