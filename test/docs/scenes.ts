// Where the commands of each page are run, and what they find there.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { createGitHubFake, ScratchFolder, ScratchRepository, serveOnLoopback } from "@lockstep/testkit";
import { openStep } from "../../packages/runtime/src/evidence/open-step.ts";
import { COMMIT, ROOT } from "./documentation.ts";
import type { FencedBlock } from "./fenced-block.ts";

/** A folder to run commands in, for as long as it is needed. */
interface Scene extends AsyncDisposable {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Stage = () => Promise<Scene>;

const WORKFLOW = `on: push
permissions:
  contents: read
jobs:
  job:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${COMMIT}
`;
const FILES = {
  ".github/workflows/ci.yml": WORKFLOW,
  "config/prod.env": "MODE=production\n",
  "gitleaks.json": "[]\n",
  "app.tgz": "built\n",
};

function sceneOf(folder: ScratchFolder): Scene {
  return { cwd: folder.path, [Symbol.asyncDispose]: async () => folder[Symbol.dispose]() };
}

/** A repository with a commit on main, one on a branch, and a change that is not committed. Nothing is wrong in it. */
function project(files: Readonly<Record<string, string>> = {}): Stage {
  return async () => {
    const repository = new ScratchRepository();
    for (const [path, content] of Object.entries({ ...FILES, ...files })) repository.write(path, content);
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "change");
    repository.write("notes.txt", "A change.\n");
    repository.commit();
    repository.write("notes.txt", "Another change.\n");
    return sceneOf(repository);
  };
}

/** This repository. Nothing is written to it. */
const ourselves: Stage = async () => ({ cwd: ROOT, [Symbol.asyncDispose]: async () => undefined });

/** What two jobs of a run have left, and the first of them under the name that it has on the runner, too. */
const evidence: Stage = async () => {
  const folder = new ScratchFolder();
  for (const job of ["build", "release"]) leaveEvidence(folder, job, job);
  leaveEvidence(folder, "build", "lockstep-evidence");
  return sceneOf(folder);
};

function leaveEvidence(folder: ScratchFolder, job: string, name: string): void {
  const temporary = new ScratchFolder();
  const env = {
    ...{ RUNNER_TEMP: temporary.path, GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "owner/name" },
    ...{ GITHUB_RUN_ID: "123", GITHUB_RUN_ATTEMPT: "1", GITHUB_JOB: job, GITHUB_SHA: COMMIT },
  };
  for (const action of ["gate", "harden-runner"]) {
    const step = openStep({ name: action, phases: ["main"] }, env, { readState: () => "" });
    step.write("report.json", JSON.stringify({ schema: 1, tool: action, verdict: "pass" }));
    step.end("pass");
  }
  cpSync(join(temporary.path, "lockstep-evidence"), join(folder.path, name), { recursive: true });
  temporary[Symbol.dispose]();
}

/** An organisation with one repository, which runs the gate, and a token that may see all of it. */
const organisation: Stage = async () => {
  const gate = `on: pull_request\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: lockstep-suite/lockstep@${COMMIT}\n`;
  const fake = createGitHubFake({
    organisations: ["octo-org"],
    repositories: [
      {
        ...{ id: 1, owner: "octo-org", name: "app", visibility: "public", refs: { main: COMMIT } },
        commits: { [COMMIT]: { ".github/workflows/gate.yml": gate } },
      },
    ],
    tokens: { t: { access: {}, administers: true } },
  });
  const server = await serveOnLoopback(fake);
  const folder = new ScratchFolder();
  return {
    cwd: folder.path,
    env: { GITHUB_API_URL: server.url, GITHUB_TOKEN: "t", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" },
    async [Symbol.asyncDispose]() {
      folder[Symbol.dispose]();
      await server.close();
    },
  };
};

const POLICY = { ".github/lockstep.yml": "version: 1\nfail-on: error\n" };

/** By page, and by what its block begins with. */
const SCENES: readonly { readonly page: string; readonly begins: string; readonly stage: Stage }[] = [
  { page: "README.md", begins: "git ls-remote", stage: ourselves },
  { page: "README.md", begins: "node dist/cli/main.js", stage: ourselves },
  { page: "actions/secret-scan/README.md", begins: "lockstep secret-scan --mode history --update", stage: project() },
  { page: "actions/secret-scan/README.md", begins: "lockstep secret-scan  ", stage: project() },
  { page: "actions/sign-artifact/README.md", begins: "lockstep sign-artifact", stage: project() },
  { page: "actions/verify-artifact/README.md", begins: "lockstep sign-artifact", stage: project() },
  { page: "docs/evidence.md", begins: "lockstep evidence", stage: evidence },
  { page: "docs/mandate.md", begins: "lockstep org-audit", stage: organisation },
  { page: "docs/policy.md", begins: "lockstep init", stage: project() },
  { page: "docs/policy.md", begins: "lockstep policy", stage: project(POLICY) },
];

/** The scene that a block is played in; undefined where there is none. */
export function stageOf({ page, text }: FencedBlock): Stage | undefined {
  return SCENES.find((scene) => scene.page === page && text.startsWith(scene.begins))?.stage;
}

/** Scenes that no block needs. */
export function idleScenes(blocks: readonly FencedBlock[]): readonly string[] {
  const isNeeded = ({ page, begins }: { readonly page: string; readonly begins: string }) =>
    blocks.some((block) => block.page === page && block.text.startsWith(begins));
  return SCENES.filter((scene) => !isNeeded(scene)).map(({ page, begins }) => `${page}: ${begins}`);
}
