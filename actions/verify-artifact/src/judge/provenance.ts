// SLSA provenance as a program sees it. Source: SLSA provenance v1, and the build type of GitHub's workflows
// (https://actions.github.io/buildtypes/workflow/v1).
import { isJsonObject, type JsonObject, listAt, textAt, valueAt, WORKFLOW_BUILD_TYPE } from "@lockstep/sigstore";

export interface Provenance {
  readonly buildType: string;
  readonly builder: string;
  readonly parameters: JsonObject;
  /** What started the build, of GitHub's build type only. */
  readonly workflow: BuiltWorkflow | undefined;
  /** The commits of what is named as the source; more than one where the predicate contradicts itself. */
  readonly commits: readonly string[];
  readonly invocation: string | undefined;
  /** `internalParameters.github`. */
  readonly github: JsonObject;
}

export interface BuiltWorkflow {
  /** `https://HOST/owner/name`. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** The provenance in a predicate, or undefined where a field that every provenance has is missing. */
export function readProvenance(predicate: JsonObject): Provenance | undefined {
  const buildType = textAt(predicate, "buildDefinition", "buildType");
  const builder = textAt(predicate, "runDetails", "builder", "id");
  const parameters = valueAt(predicate, "buildDefinition", "externalParameters");
  if (buildType === undefined || builder === undefined || !isJsonObject(parameters)) return undefined;
  const workflow = buildType === WORKFLOW_BUILD_TYPE ? readWorkflow(parameters) : undefined;
  const github = valueAt(predicate, "buildDefinition", "internalParameters", "github");
  return {
    buildType,
    builder,
    parameters,
    workflow,
    commits: sourceCommits(listAt(predicate, "buildDefinition", "resolvedDependencies"), workflow),
    invocation: textAt(predicate, "runDetails", "metadata", "invocationId"),
    github: isJsonObject(github) ? github : {},
  };
}

function readWorkflow(parameters: JsonObject): BuiltWorkflow | undefined {
  const repository = textAt(parameters, "workflow", "repository");
  const path = textAt(parameters, "workflow", "path");
  const ref = textAt(parameters, "workflow", "ref");
  if (repository === undefined || path === undefined || ref === undefined) return undefined;
  return { repository, path, ref };
}

/**
 * Of a workflow, the dependency with its repository and ref: other entries may be the actions that it used. Of another kind
 * of build, the first entry with a commit.
 */
function sourceCommits(dependencies: readonly unknown[], workflow: BuiltWorkflow | undefined): readonly string[] {
  const commits = dependencies.flatMap((entry) => {
    const commit = textAt(entry, "digest", "gitCommit");
    return commit === undefined ? [] : [{ uri: textAt(entry, "uri"), commit }];
  });
  if (workflow === undefined) return commits.slice(0, 1).map(({ commit }) => commit);
  const source = `git+${workflow.repository}@${workflow.ref}`;
  return [...new Set(commits.filter(({ uri }) => uri === source).map(({ commit }) => commit))];
}
