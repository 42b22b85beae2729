// The policy's `harden-runner` section, read before there is any checkout: from GitHub, at the commit that can be trusted.
import { type GitHub, type HardenRunnerPolicy, MAX_POLICY_BYTES, POLICY_PATH, UsageError } from "@lockstep/core";
import { locksOn, type OwnPolicy, type ResolvedPolicy, resolvePolicy } from "@lockstep/core/policy";
import { type EventContext, openAncestry, trustedCommit } from "@lockstep/runtime";
import type { LockedLists } from "../policy/locked-lists.ts";

/** What the input `config` says for no policy file. */
const WITHOUT = "none";

export interface PolicyPlace {
  /** The policy file, or `none`. */
  readonly path: string;
  /** The policy that every other is taken to extend, `owner/repository/path@commit`; empty: none. */
  readonly organisationPolicy: string;
  readonly event: EventContext;
  /** Undefined without a token. */
  readonly github: Pick<GitHub, "fileAt"> | undefined;
  /** Asks for policies of other repositories where there is no token. */
  openAnonymous(): Pick<GitHub, "fileAt">;
}

export interface SectionInForce {
  /** Undefined where no policy speaks of harden-runner. */
  readonly section: HardenRunnerPolicy | undefined;
  /** What inputs must not add to. */
  readonly locked: LockedLists;
}

/**
 * The section in force, with all that the file at `path` extends. For a proposed change the file is read at the base commit,
 * otherwise at the commit of the run. Throws `UsageError` for a policy that cannot be used, and what the GitHub port throws: a
 * policy that cannot be read is never taken for none.
 */
export async function readSection(place: PolicyPlace): Promise<SectionInForce> {
  const { github, openAnonymous, organisationPolicy } = place;
  const ancestry = openAncestry(organisationPolicy, () => github ?? openAnonymous());
  const resolved = await resolvePolicy(await readOwn(place), {}, ancestry);
  return { section: resolved.policy["harden-runner"], locked: lockedLists(resolved) };
}

async function readOwn({ path, event, github }: PolicyPlace): Promise<OwnPolicy | undefined> {
  if (path === WITHOUT || event.kind === "local") return undefined;
  if (github === undefined) {
    throw new UsageError("policy-unreadable", `${path} cannot be read without a token.`, {
      hint: "Leave the input `token` at its default, or set `config: none` to go by the inputs alone.",
    });
  }
  const { repository } = event;
  const text = await github.fileAt(repository, trustedCommit(event) ?? event.sha, path, MAX_POLICY_BYTES);
  if (text !== undefined) return { file: path, text, repository };
  if (path === POLICY_PATH) return undefined;
  // The defaults stand for a policy nobody wrote, not for one that was named and is not there.
  throw new UsageError("path-not-found", `there is no policy file ${path}`, {
    hint: `Name a file relative to the root of the repository, or leave the name out for ${POLICY_PATH}.`,
  });
}

function lockedLists({ locks }: ResolvedPolicy): LockedLists {
  const listOf = (name: "allowed-endpoints" | "presets" | "may-change", unsaid: readonly string[]) => {
    // No policy can loosen what one above it locks, so the last lock is the strictest.
    const lock = locksOn(locks, ["harden-runner", name]).at(-1);
    if (lock === undefined) return {};
    return { [name]: { origin: lock.origin, entries: lock.policy["harden-runner"]?.[name] ?? unsaid } };
  };
  return { ...listOf("allowed-endpoints", []), ...listOf("presets", ["github"]), ...listOf("may-change", []) };
}
