// Plays the two example workflows: a release of somebody's project, and the deployment of the original one.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY } from "@lockstep/core";
import { type FakeAttestation, runWorkflow, type StandIn, transferStandIns, type WorkflowEnd } from "@lockstep/testkit";
import type { DeskRelease } from "./release-desk.ts";
import { eventOf, type Owner, projectOf, type RunFacts } from "./release-project.ts";
import { type LogVersion, openSurroundings, type Surroundings } from "./release-surroundings.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The bundles: those of the repository, unless a folder with others is named. */
const BUNDLES = process.env["LOCKSTEP_DIST"] ?? join(ROOT, "dist");

/** Whom the policy of the examples names. */
export const ORIGINAL: Owner = { repository: "octo-org/app", repositoryId: "1296269", ownerId: "583231" };
export const FORK: Owner = { repository: "mallory/app", repositoryId: "9990001", ownerId: "9990002" };
export const TAG = "v1.2.3";
const DEPLOY = ".github/workflows/deploy.yml";
/** What every commit has. */
const COMMON = { [DEPLOY]: example("deploy.yml"), ".github/lockstep.yml": example("lockstep.yml") };

/** What is different about a run of the release workflow. */
export interface ReleaseOrder {
  readonly owner?: Owner;
  /** Where the workflow lies in the repository. */
  readonly path?: string;
  /** What somebody has done to the file of the example. */
  readonly edit?: (text: string) => string;
  /** Files of the project beside the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  /** Stands in for harden-runner. */
  readonly harden?: StandIn;
}

export interface ReleaseWorld extends AsyncDisposable {
  release(order: ReleaseOrder): Promise<WorkflowEnd>;
  /** Deploys a release of the original repository. */
  deploy(tag?: string): Promise<WorkflowEnd>;
  /** By tag. */
  releasesOf(owner: Owner): Record<string, DeskRelease>;
  /** What GitHub has stored for a repository. */
  attestations(owner: Owner): readonly FakeAttestation[];
  /** The content of what was deployed last. */
  production(): string | undefined;
}

/** `harden` stands in for harden-runner where nothing else is said. */
export async function openReleaseWorld(harden: StandIn, log: LogVersion = "1"): Promise<ReleaseWorld> {
  const surroundings = await openSurroundings([ORIGINAL, FORK], log);
  const deployed = join(surroundings.production, "app");
  let runs = 1000;
  return {
    release: (order) => releaseIn(surroundings, String(++runs), { harden, ...order }),
    deploy: (tag = TAG) => deployIn(surroundings, String(++runs), tag, harden),
    releasesOf: ({ repository }) => surroundings.releases[repository] ?? {},
    attestations: surroundings.attestations,
    production: () => (existsSync(deployed) ? readFileSync(deployed, "utf8") : undefined),
    [Symbol.asyncDispose]: () => surroundings[Symbol.asyncDispose](),
  };
}

async function releaseIn(
  surroundings: Surroundings,
  id: string,
  order: ReleaseOrder & { readonly harden: StandIn },
): Promise<WorkflowEnd> {
  const { owner = ORIGINAL, path = ".github/workflows/release.yml", edit, files, harden } = order;
  const text = edit?.(example("release.yml")) ?? example("release.yml");
  using project = projectOf(owner, { ...COMMON, [path]: text, ...files });
  return await play({ id, text, path, project, ref: `refs/tags/${TAG}`, event: "push" }, surroundings, harden);
}

async function deployIn(surroundings: Surroundings, id: string, tag: string, harden: StandIn): Promise<WorkflowEnd> {
  const [path, text] = [DEPLOY, example("deploy.yml")];
  using project = projectOf(ORIGINAL, COMMON);
  const run = { id, text, path, project, ref: "refs/heads/main", event: "workflow_dispatch", inputs: { tag } };
  return await play(run, surroundings, harden);
}

function play(facts: RunFacts, surroundings: Surroundings, harden: StandIn): Promise<WorkflowEnd> {
  const folder = join(surroundings.folder.path, facts.id);
  const artifacts = join(folder, "artifacts");
  mkdirSync(artifacts, { recursive: true });
  const suite = linkSuite(folder);
  surroundings.publish(facts);
  return runWorkflow({
    ...{ text: facts.text, event: eventOf(facts), inputs: facts.inputs ?? {}, folder },
    standIns: new Map([
      ...transferStandIns(facts.project.path, artifacts),
      [`${REPOSITORY}/actions/harden-runner`, harden],
    ]),
    actionFile: (name) => actionFile(suite, name),
    inputsFor: surroundings.inputsFor,
    settingOf: (job) => surroundings.settingOf(job, facts),
  });
}

function example(name: string): string {
  return readFileSync(join(ROOT, "examples", name), "utf8");
}

/** Links to the actions and the bundles, as they lie in the repository that a runner downloads. Gives their folder. */
function linkSuite(folder: string): string {
  const suite = join(folder, "suite");
  mkdirSync(suite);
  for (const name of ["action.yml", "actions"]) symlinkSync(join(ROOT, name), join(suite, name));
  symlinkSync(resolve(BUNDLES), join(suite, "dist"));
  return suite;
}

function actionFile(suite: string, name: string): string | undefined {
  if (name === REPOSITORY) return join(suite, "action.yml");
  return name.startsWith(`${REPOSITORY}/`) ? join(suite, name.slice(REPOSITORY.length + 1), "action.yml") : undefined;
}
