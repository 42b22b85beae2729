// SLSA provenance v1 of a workflow run, as GitHub fills it and with what the format allows beyond that.
// Sources: SLSA v1.0, "Provenance"; actions/buildtypes, "Build Type: GitHub Actions Workflow".
import type { GitHubClaims } from "../service/github-claims.ts";
import type { TypedPredicate } from "./predicate.ts";
import type { ResourceDescriptor } from "./resource-descriptor.ts";
import { PREDICATE_TYPES } from "./statement.ts";

export const WORKFLOW_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";

/** The events that the build type is defined for. GitHub's own attestations use it for every event. */
export const BUILD_TYPE_EVENTS: readonly string[] = ["create", "release", "push", "workflow_dispatch"];

/** What the token does not say. */
export interface RunFacts {
  /** Origin of the GitHub server, without a trailing slash. */
  readonly serverUrl: string;
  /** Inputs of a manual run. They count as external parameters only of the event `workflow_dispatch`; none are left out. */
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  /** RFC 3339. */
  readonly startedOn?: string;
  readonly finishedOn?: string;
  /** Beyond the commit that was built. */
  readonly dependencies: readonly ResourceDescriptor[];
  readonly byproducts: readonly ResourceDescriptor[];
}

/** The predicate. The order of its fields is fixed, so equal facts give equal text. */
export function slsaProvenance(claims: GitHubClaims, facts: RunFacts): TypedPredicate {
  const { byproducts } = facts;
  return {
    type: PREDICATE_TYPES.provenance,
    label: "provenance",
    content: {
      buildDefinition: buildDefinition(claims, facts),
      runDetails: {
        builder: { id: `${facts.serverUrl}/${claims.job_workflow_ref}` },
        metadata: metadata(claims, facts),
        ...(byproducts.length > 0 ? { byproducts } : {}),
      },
    },
  };
}

/** The URI of the run and its attempt. */
export function invocationId({ repository, run_id, run_attempt }: GitHubClaims, serverUrl: string): string {
  return `${serverUrl}/${repository}/actions/runs/${run_id}/attempts/${run_attempt}`;
}

/** The path of the workflow in its repository: `workflow_ref` without the repository in front and the ref behind. */
export function workflowPath({ repository, ref, workflow_ref }: GitHubClaims): string {
  const owner = `${repository}/`;
  const path = workflow_ref.startsWith(owner) ? workflow_ref.slice(owner.length) : workflow_ref;
  if (path.endsWith(`@${ref}`)) return path.slice(0, -ref.length - 1);
  // The event's ref is another one than the workflow's, as where a ruleset requires a workflow of another repository.
  const end = path.indexOf("@refs/");
  return end < 0 ? path : path.slice(0, end);
}

/** The commit that was built. */
export function sourceDependency({ repository, ref, sha }: GitHubClaims, serverUrl: string): ResourceDescriptor {
  return { uri: `git+${serverUrl}/${repository}@${ref}`, digest: { gitCommit: sha } };
}

function buildDefinition(claims: GitHubClaims, { serverUrl, inputs, dependencies }: RunFacts) {
  const { ref, repository, event_name, repository_id, repository_owner_id, runner_environment } = claims;
  const given = event_name === "workflow_dispatch" ? Object.entries(inputs ?? {}) : [];
  return {
    buildType: WORKFLOW_BUILD_TYPE,
    externalParameters: {
      workflow: { ref, repository: `${serverUrl}/${repository}`, path: workflowPath(claims) },
      ...(given.length > 0 ? { inputs: Object.fromEntries(given.sort(byName)) } : {}),
    },
    internalParameters: { github: { event_name, repository_id, repository_owner_id, runner_environment } },
    resolvedDependencies: [sourceDependency(claims, serverUrl), ...dependencies],
  };
}

function metadata(claims: GitHubClaims, { serverUrl, startedOn, finishedOn }: RunFacts) {
  return {
    invocationId: invocationId(claims, serverUrl),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(finishedOn === undefined ? {} : { finishedOn }),
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
