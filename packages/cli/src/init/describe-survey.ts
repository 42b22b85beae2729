// Says what was found in a repository, each with what it rests on. The words may quote the repository.
import type { RepositorySurvey } from "./repository-survey.ts";
import type { SuiteCommit } from "./suite-commit.ts";
import type { WorkflowSurvey } from "./workflow-survey.ts";

const MAX_NAMED = 3;

/** A line a conclusion: what it is, a colon, and what tells so. */
export function describeSurvey(survey: RepositorySurvey, suite: SuiteCommit | undefined): readonly string[] {
  const { outline, defaultBranch, managers, workflows, known } = survey;
  const { origin, versionTag } = outline;
  return [
    origin === undefined
      ? "no repository on a server: there is no remote origin that names one"
      : `${origin.owner}/${origin.name} on ${origin.host}: the remote origin`,
    `default branch ${defaultBranch.name}: ${defaultBranch.because ?? "a guess, as no branch tells"}`,
    ...managers.map(({ name, paths }) => `${name}: ${namePaths(paths)}`),
    ...(managers.length === 0 ? ["no package manager: no manifest and no lock file of one that is known"] : []),
    ...describeWorkflows(workflows),
    versionTag === undefined ? "no release: there is no tag such as v1.2.3" : `releases: the tag ${versionTag}`,
    ...known.lists.map((path) => `findings set apart: ${path}, which secret-scan reads`),
    ...(known.gitleaksReport === undefined ? [] : [`known credentials: ${known.gitleaksReport}, a report of gitleaks`]),
    suite === undefined
      ? "no commit of lockstep: this program does not run from a clone of it"
      : `lockstep at ${suite.commit}: the clone that this program runs from, ${suite.clone}`,
  ];
}

function describeWorkflows({ paths, jobs, uses, unread }: WorkflowSurvey): readonly string[] {
  const working = jobs.map(({ job, path, programs }) => `job ${job} runs ${programs.join(", ")}: ${path}`);
  return [
    paths.length === 0 ? "no workflow: .github/workflows has none" : `workflows: ${namePaths(paths)}`,
    ...working.slice(0, MAX_JOBS),
    ...(working.length > MAX_JOBS ? [`${working.length - MAX_JOBS} more jobs run code`] : []),
    ...uses.map(({ path, isGate }) => `${isGate ? "the gate is in use" : "lockstep is in use"}: ${path}`),
    ...unread.slice(0, MAX_NAMED).map(({ path, why }) => `not read: ${path} (${why})`),
    ...(unread.length > MAX_NAMED ? [`not read: ${unread.length - MAX_NAMED} more workflows`] : []),
  ];
}

const MAX_JOBS = 10;

/** The shortest paths, and how many more there are. */
function namePaths(paths: readonly string[]): string {
  const sorted = [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const more = sorted.length - MAX_NAMED;
  return `${sorted.slice(0, MAX_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
