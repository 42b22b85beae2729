// Looks at the workflows that are there: which jobs run code of the repository, and who uses this suite already. What it could
// not read it names.
import {
  type Files,
  kindOfPath,
  loadShellReader,
  type PipelineFile,
  REPOSITORY,
  type ReadShell,
  readPipelineFile,
} from "@lockstep/core";

/** A job that runs a build, tests or a package manager. */
export interface WorkingJob {
  readonly path: string;
  /** The job's key. */
  readonly job: string;
  /** The programs, such as `npm`. */
  readonly programs: readonly string[];
}

/** A workflow that uses an action of this suite. */
interface SuiteUse {
  readonly path: string;
  readonly isGate: boolean;
}

export interface WorkflowSurvey {
  /** All workflows, read or not. */
  readonly paths: readonly string[];
  readonly jobs: readonly WorkingJob[];
  readonly uses: readonly SuiteUse[];
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

const MAX_WORKFLOWS = 500;
const MAX_FILE_BYTES = 512 * 1024;
/** Of all scripts together, in UTF-16 code units: some hundred times what large repositories have. */
const MAX_SCRIPTS_LENGTH = 4 * 1024 * 1024;

/** Programs by which code of the repository or of its dependencies comes to run. */
const WORKING: ReadonlySet<string> = new Set(
  `bazel bun bundle cargo cmake composer dotnet docker gem go gradle gradlew hatch make maven mvn mvnw ninja node npm npx nox pdm
   phpunit pip pip3 pipenv pipx pnpm poetry pytest python python3 rake ruby sbt swift tox uv uvx xcodebuild yarn`.split(
    /\s+/,
  ),
);

/** Reads every workflow among `paths` (relative to the root). Never throws for the state of a file. */
export async function surveyWorkflows(files: Files, paths: readonly string[]): Promise<WorkflowSurvey> {
  const workflows = paths.filter((path) => kindOfPath(path) === "workflow");
  const survey = new Survey(workflows, await loadShellReader());
  for (const path of workflows.slice(0, MAX_WORKFLOWS)) await survey.read(files, path);
  for (const path of workflows.slice(MAX_WORKFLOWS)) survey.unread.push({ path, why: "there are too many" });
  return survey;
}

class Survey implements WorkflowSurvey {
  readonly paths: readonly string[];
  readonly jobs: WorkingJob[] = [];
  readonly uses: SuiteUse[] = [];
  readonly unread: { readonly path: string; readonly why: string }[] = [];
  readonly #readShell: ReadShell;
  #scriptsLength = 0;

  constructor(paths: readonly string[], readShell: ReadShell) {
    this.paths = paths;
    this.#readShell = readShell;
  }

  async read(files: Files, path: string): Promise<void> {
    const content = await files.readText(path, MAX_FILE_BYTES);
    if (!content.ok) {
      this.unread.push({ path, why: content.why });
      return;
    }
    const read = await readPipelineFile(path, content.text, "workflow");
    if (!read.ok) this.unread.push({ path, why: read.message });
    else this.#take(read.file);
  }

  #take(file: PipelineFile): void {
    const own = file.references.map(({ value }) => value.toLowerCase()).filter((value) => value.startsWith(REPOSITORY));
    const isGate = own.some((value) => value.startsWith(`${REPOSITORY}@`));
    if (isGate || own.some((value) => value.startsWith(`${REPOSITORY}/`))) this.uses.push({ path: file.path, isGate });
    this.#scriptsLength += file.scripts.reduce((sum, { node }) => sum + node.value.length, 0);
    if (this.#scriptsLength > MAX_SCRIPTS_LENGTH)
      this.unread.push({ path: file.path, why: "the scripts are too long" });
    else for (const [job, programs] of this.#programsByJob(file)) this.jobs.push({ path: file.path, job, programs });
  }

  #programsByJob(file: PipelineFile): ReadonlyMap<string, readonly string[]> {
    const byJob = new Map<string, readonly string[]>();
    for (const { node, path } of file.scripts) {
      const [, job = ""] = path.split(".");
      const programs = new Set([...(byJob.get(job) ?? []), ...this.#programsOf(node.value)]);
      if (programs.size > 0) byJob.set(job, [...programs].sort());
    }
    return byJob;
  }

  #programsOf(script: string): readonly string[] {
    const { commands } = this.#readShell(script);
    return commands.flatMap(({ launch }) => (launch && WORKING.has(launch.program) ? [launch.program] : []));
  }
}
