// For tests: policies in other repositories, and a resolution among them.
import { UsageError } from "../src/errors.ts";
import { formatPolicyReference, parsePolicyReference } from "../src/policy/inherit/policy-reference.ts";
import { type ResolvedPolicy, resolvePolicy } from "../src/policy/inherit/resolve-policy.ts";
import type { Policy } from "../src/policy/policy.ts";

export const CATALOGUE = { "pin-check": ["bad", "worse"], "secret-scan": ["leak"] };

/** A reference to a policy of the repository `octo/<name>`, at a commit of one repeated digit. */
export function at(name: string, digit = "a"): string {
  return `octo/${name}/p.yml@${digit.repeat(40)}`;
}

export type Said = Omit<Policy, "version">;

/** A policy as text. JSON is YAML, too. */
export function textOf(said: Said): string {
  return JSON.stringify({ version: 1, ...said });
}

export interface World {
  /** The repository's own policy, which is `octo/app`'s. */
  readonly own?: string | undefined;
  readonly organisation?: string;
  /** By reference. */
  readonly others?: Readonly<Record<string, string>>;
}

export function resolveIn({ own, organisation, others = {} }: World): Promise<ResolvedPolicy> {
  const repository = { owner: "octo", name: "app" };
  return resolvePolicy(own === undefined ? undefined : { file: "p.yml", text: own, repository }, CATALOGUE, {
    organisation: organisation === undefined ? undefined : parsePolicyReference(organisation),
    read: async (reference) => others[formatPolicyReference(reference)],
  });
}

/** What `child` makes of `parent`, which locks what is named. */
export async function underLock(parent: Said, locked: readonly string[], child: Said): Promise<Policy> {
  const others = { [at("base")]: textOf({ ...parent, locked }) };
  return (await resolveIn({ own: textOf({ ...child, extends: at("base") }), others })).policy;
}

/** The messages and lines of a refusal; undefined where nothing is refused. */
export async function refusalOf(running: Promise<unknown>) {
  try {
    await running;
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: error.code, hint: error.hint, problems: error.problems };
  }
}
