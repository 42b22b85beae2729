// Plays the example workflows by act: releases of a project and their deployment, with GitHub, its desk for releases, and the
// services of Sigstore on loopback. act does not know `permissions:`, so that one token has what any job asks for.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FakeAttestation, plainGit, readWorkflow, type WorkflowJob } from "@lockstep/testkit";
import type { DeskRelease } from "../../e2e/release-desk.ts";
import { eventOf, type Owner, type Project, projectOf, type RunFacts } from "../../e2e/release-project.ts";
import { openSurroundings, type Surroundings } from "../../e2e/release-surroundings.ts";
import { type ActEnd, runAct } from "./run-act.ts";
import { writeActions } from "./suite-folders.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FILES = {
  ".github/workflows/release.yml": example("release.yml"),
  ".github/workflows/deploy.yml": example("deploy.yml"),
  ".github/lockstep.yml": example("lockstep.yml"),
};
const DATE = "2026-01-02T03:04:05Z";
const NEEDS = "    needs: build\n";

/** Whom the policy of the examples names. */
const OWNER: Owner = { repository: "octo-org/app", repositoryId: "1296269", ownerId: "583231" };
export const TAG = "v1.2.3";

/** What remains of a world, as plain data. */
export interface ActWorldState {
  /** By tag. */
  readonly releases: Readonly<Record<string, DeskRelease>>;
  /** What GitHub has stored. */
  readonly attestations: readonly FakeAttestation[];
  /** Whom deployments trust: text of the file. */
  readonly trustedRoot: string;
  /** The content of what was deployed last. */
  readonly production?: string;
}

export interface ActWorldSettings {
  /** How act is started: its path, with whatever has to stand in front of it. */
  readonly command: readonly string[];
  readonly standInForHardenRunner: boolean;
  /** Gives folders to whom act runs as. Called right before each run. */
  readonly hand?: (folders: readonly string[]) => void;
  /** Files of the project beside the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder that exists and keeps the artifacts of one run; by default each run has its own. */
  readonly artifacts?: string;
  /** What another world left, to go on with. */
  readonly state?: ActWorldState | undefined;
}

export interface ActWorld extends AsyncDisposable {
  /** All jobs one after another on this machine, or one job alone, which then waits for no other. */
  release(job?: string): Promise<ActEnd>;
  deploy(): Promise<ActEnd>;
  /** By tag. */
  readonly releases: Record<string, DeskRelease>;
  state(): ActWorldState;
}

export async function openActWorld(settings: ActWorldSettings): Promise<ActWorld> {
  const surroundings = await openSurroundings([OWNER], "1");
  const [trust, deployed] = [join(surroundings.folder.path, "root.json"), join(surroundings.production, "app")];
  const releases = surroundings.releases[OWNER.repository] ?? {};
  let runs = 1000;
  if (settings.state !== undefined) {
    writeFileSync(trust, settings.state.trustedRoot);
    Object.assign(releases, settings.state.releases);
  }
  const play = async (name: "release" | "deploy", run: Pick<RunFacts, "ref" | "event" | "inputs">, job?: string) => {
    const path = `.github/workflows/${name}.yml` as const;
    const text = job === undefined ? FILES[path] : FILES[path].replace(NEEDS, "");
    using project = datedProject({ ...FILES, [path]: text, ...settings.files });
    return await playRun({ ...run, id: String(++runs), text, path, project }, job, surroundings, settings);
  };
  return {
    releases,
    release: (job) => play("release", { ref: `refs/tags/${TAG}`, event: "push" }, job),
    deploy: () => play("deploy", { ref: "refs/heads/main", event: "workflow_dispatch", inputs: { tag: TAG } }),
    state: () => ({
      releases,
      attestations: surroundings.attestations(OWNER),
      trustedRoot: readFileSync(trust, "utf8"),
      ...(existsSync(deployed) ? { production: readFileSync(deployed, "utf8") } : {}),
    }),
    [Symbol.asyncDispose]: () => surroundings[Symbol.asyncDispose](),
  };
}

/** Its commit is the same whenever it is made: jobs of one run may be played in worlds of their own. */
function datedProject(files: Readonly<Record<string, string>>): Project {
  const project = projectOf(OWNER, files);
  const git = (...words: readonly string[]) => plainGit(project.path, words, { GIT_COMMITTER_DATE: DATE });
  git("commit", "--quiet", "--amend", "--no-edit", `--date=${DATE}`);
  return { ...project, commit: git("rev-parse", "HEAD") };
}

async function playRun(
  facts: RunFacts,
  job: string | undefined,
  surroundings: Surroundings,
  settings: ActWorldSettings,
): Promise<ActEnd> {
  const { id, text, path, project } = facts;
  const folder = join(surroundings.folder.path, id);
  const store = settings.artifacts ?? join(folder, "artifacts");
  mkdirSync(folder);
  mkdirSync(store, { recursive: true });
  const actions = writeActions(text, folder, { ...settings, defaultsOf: surroundings.inputsFor });
  surroundings.publish(facts);
  const { token, env, programs } = surroundings.settingOf(everyJob(text), facts);
  const variables = { ...env, ...whatActDoesNotSet(facts), ARTIFACT_STORE: store };
  return runAct({
    ...{ command: settings.command, repository: project.path, workflow: path, job, event: eventOf(facts), actions },
    ...{ env: variables, token, programs, folder },
    beforeStart: () => settings.hand?.([surroundings.folder.path, project.path, store]),
  });
}

/** One job with the permissions of all. */
function everyJob(text: string): WorkflowJob {
  const permissions: Record<string, string> = {};
  for (const job of readWorkflow(text).jobs) Object.assign(permissions, job.permissions);
  return { id: "every", needs: [], env: {}, steps: [], permissions };
}

/** GitHub's runner sets these by itself; act knows nothing of them, or takes them from here. */
function whatActDoesNotSet({ ref, project: { owner } }: RunFacts): Readonly<Record<string, string>> {
  return {
    GITHUB_REPOSITORY: owner.repository,
    GITHUB_REPOSITORY_ID: owner.repositoryId,
    GITHUB_REPOSITORY_OWNER_ID: owner.ownerId,
    GITHUB_REF: ref,
    RUNNER_ENVIRONMENT: "github-hosted",
  };
}

function example(name: string): string {
  return readFileSync(join(ROOT, "examples", name), "utf8");
}
