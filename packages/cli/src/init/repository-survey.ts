// Looks at a repository to find out what `lockstep init` would otherwise have to ask. It only reads.
import {
  type Environment,
  type GitRepository,
  outlineRepository,
  type RepositoryOutline,
  WorkingTree,
} from "@lockstep/runtime";
import { findKnownFindings, type KnownFindings } from "./known-findings.ts";
import { type FoundManager, findPackageManagers } from "./package-managers.ts";
import { surveyWorkflows, type WorkflowSurvey } from "./workflow-survey.ts";

interface DefaultBranch {
  readonly name: string;
  /** What tells so; undefined where nothing does and the name is a guess. */
  readonly because: string | undefined;
}

export interface RepositorySurvey {
  readonly outline: RepositoryOutline;
  readonly defaultBranch: DefaultBranch;
  readonly managers: readonly FoundManager[];
  readonly workflows: WorkflowSurvey;
  readonly known: KnownFindings;
}

/** Errors: those of listing what git tracks, and of `outlineRepository`. */
export async function surveyRepository(git: GitRepository, env: Environment): Promise<RepositorySurvey> {
  const files = new WorkingTree(git);
  const paths = await files.list();
  const outline = await outlineRepository(git.root, env);
  return {
    outline,
    defaultBranch: defaultBranchOf(outline),
    managers: findPackageManagers(paths),
    workflows: await surveyWorkflows(files, paths),
    known: await findKnownFindings(files, paths),
  };
}

/** Longer names are no branches at GitHub; and nothing that looks like an expression goes into a workflow. */
const MAX_NAME = 255;

function defaultBranchOf({ originBranch, branch }: RepositoryOutline): DefaultBranch {
  if (isUsable(originBranch)) return { name: originBranch, because: "HEAD of origin" };
  if (isUsable(branch)) return { name: branch, because: "the branch that is checked out" };
  return { name: "main", because: undefined };
}

function isUsable(name: string | undefined): name is string {
  return name !== undefined && name.length <= MAX_NAME && name.isWellFormed() && !name.includes("${{");
}
