// The policy's `verify-artifact` section, read at a commit that can be trusted: what a step before has put into the workspace,
// such as a downloaded artifact, decides nothing.
import { createHash } from "node:crypto";
import {
  type GitHub,
  MAX_POLICY_BYTES,
  POLICY_PATH,
  type PolicyReference,
  UsageError,
  type VerifyArtifactPolicy,
} from "@lockstep/core";
import type { Ancestry, OwnPolicy } from "@lockstep/core/policy";
import { type Environment, type EventContext, openAncestry, openGit, trustedCommit } from "@lockstep/runtime";

/** What the input `config` says for no policy file. */
const WITHOUT = "none";

const DOTCOM_SERVER = "https://github.com";

export interface PolicyInForce {
  readonly section: VerifyArtifactPolicy | undefined;
  /** Where the text was read; undefined where there is no policy file. */
  readonly origin?: { readonly uri: string; readonly sha256: string };
}

export interface PolicyPlace {
  readonly path: string;
  /** The policy that every other is taken to extend, `owner/repository/path@commit`; empty: none. */
  readonly organisationPolicy: string;
  readonly event: EventContext;
  /** Undefined where no network may be used, and without a token: then the checkout's own commit is read. */
  readonly github: Pick<GitHub, "fileAt"> | undefined;
  /** What policies of other repositories are read from; undefined where no network may be used. */
  readonly server: (() => Pick<GitHub, "fileAt">) | undefined;
  readonly env: Environment;
}

/**
 * A policy that cannot be read is never taken for none. Errors: those of `resolvePolicy`, `UsageError` (`path-not-found`) for a
 * file other than the default one that is not there, and those of git and GitHub.
 */
export async function readPolicy(place: PolicyPlace): Promise<PolicyInForce> {
  const own = await readOwn(place);
  const { event } = place;
  const serverUrl = event.kind === "local" ? DOTCOM_SERVER : event.serverUrl;
  return resolveSection(own, openAncestry(place.organisationPolicy, place.server), serverUrl);
}

/** A policy text, with what names it in reports. */
export interface NamedPolicy extends OwnPolicy {
  readonly uri: string;
}

async function readOwn({ path, event, github, env }: PolicyPlace): Promise<NamedPolicy | undefined> {
  if (path === WITHOUT || event.kind === "local") return undefined;
  const commit = trustedCommit(event) ?? event.sha;
  const text = github
    ? await github.fileAt(event.repository, commit, path, MAX_POLICY_BYTES)
    : await (await openGit(event.workspace, env)).fileAt(commit, path, MAX_POLICY_BYTES);
  const { repository } = event;
  if (text !== undefined)
    return { file: path, text, repository, uri: uriOf({ repository, path, commit }, event.serverUrl) };
  if (path === POLICY_PATH) return undefined;
  throw new UsageError("path-not-found", `there is no policy file ${path} at ${commit}`, {
    hint: `Name a file relative to the root of the repository, or leave the name out for ${POLICY_PATH}.`,
  });
}

/** The section in force of a policy and all that it extends. Errors: those of `resolvePolicy`. */
export async function resolveSection(
  own: NamedPolicy | undefined,
  ancestry: Ancestry,
  serverUrl: string = DOTCOM_SERVER,
): Promise<PolicyInForce> {
  if (own === undefined && ancestry.organisation === undefined) return { section: undefined };
  // The schema library takes time to load, and many runs have no policy.
  const { resolvePolicy } = await import("@lockstep/core/policy");
  const { policy } = await resolvePolicy(own, {}, ancestry);
  const section = policy["verify-artifact"];
  const origin = own ?? (await organisationText(ancestry, serverUrl));
  return { section, ...(origin === undefined ? {} : { origin: originOf(origin) }) };
}

type PolicyText = Pick<NamedPolicy, "uri" | "text">;

async function organisationText({ organisation, read }: Ancestry, serverUrl: string): Promise<PolicyText | undefined> {
  const text = organisation && (await read(organisation));
  return organisation === undefined || text === undefined ? undefined : { uri: uriOf(organisation, serverUrl), text };
}

function originOf({ uri, text }: PolicyText): NonNullable<PolicyInForce["origin"]> {
  return { uri, sha256: createHash("sha256").update(text).digest("hex") };
}

function uriOf({ repository: { owner, name }, path, commit }: PolicyReference, serverUrl: string): string {
  return `git+${serverUrl}/${owner}/${name}@${commit}#${path}`;
}
