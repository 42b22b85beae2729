// The whole gate as a step of a pull request of twenty files to a repository of a thousand, with its parts in the same run.
import { join } from "node:path";
import { createGitHubFake, serveGit, serveOnLoopback } from "@lockstep/testkit";
import { milliseconds, printTable } from "../table.ts";
import { runStep, type StepRun, wallTime } from "./gate-run.ts";
import { type GateCase, makeCase, NAME, OWNER } from "./make-case.ts";
import { FILES, WORKFLOWS } from "./make-tree.ts";

const ROUNDS = 7;
const TOKEN = "token-of-the-job";
const YARDSTICK = "git ls-files -z | xargs -0 cat | sha256sum";

interface Way {
  readonly name: string;
  /** One run, measured. What has to be made anew for each is made before. */
  run(): Promise<StepRun | number>;
}

/** `dist` is the folder of the bundles. */
export async function benchGate(dist: string): Promise<void> {
  using plain = makeCase({ baseline: "none" });
  using judged = makeCase({ baseline: "base-commit" });
  const servers = await serve(plain);
  try {
    const ways = [...yardsticks(plain), ...steps(dist, plain, judged), shallowGate(dist, plain, servers.variables)];
    const results = await takeTurns(ways);
    print(results);
  } finally {
    await servers.close();
  }
}

function yardsticks({ full }: GateCase): readonly Way[] {
  return [
    { name: "node -e 0", run: () => wallTime(process.execPath, ["-e", "0"], {}) },
    { name: YARDSTICK, run: () => wallTime("sh", ["-c", YARDSTICK], { cwd: full }) },
  ];
}

function steps(dist: string, plain: GateCase, judged: GateCase): readonly Way[] {
  const step = (name: string, action: string, { full, event }: GateCase): Way => ({
    name,
    run: () => runStep({ script: join(dist, action, "main.js"), workspace: full, event }),
  });
  return [
    step("pin-check alone", "pin-check", plain),
    step("secret-scan alone", "secret-scan", plain),
    step("gate", "gate", plain),
    step("gate, baseline: base-commit", "gate", judged),
  ];
}

/** The clone is deepened by the run, so each run gets its own. */
function shallowGate(dist: string, { shallow, event }: GateCase, variables: Readonly<Record<string, string>>): Way {
  return {
    name: "gate, fetch-depth: 1",
    async run() {
      using clone = shallow();
      return await runStep({ script: join(dist, "gate", "main.js"), workspace: clone.path, event, variables });
    },
  };
}

/** GitHub on loopback: what a shallow clone lacks is asked for and fetched there. */
async function serve({ base, policy, served }: GateCase) {
  const commits = { [base]: { ".github/lockstep.yml": policy } };
  const repository = { owner: OWNER, name: NAME, visibility: "private", refs: { main: base }, commits } as const;
  const tokens = { [TOKEN]: { access: { [`${OWNER}/${NAME}`]: "read" } } } as const;
  const api = await serveOnLoopback(createGitHubFake({ repositories: [repository], tokens }));
  const git = await serveGit({ root: served, token: TOKEN });
  return {
    variables: { GITHUB_API_URL: api.url, GITHUB_SERVER_URL: git.url },
    close: () => Promise.all([api.close(), git.close()]),
  };
}

type Results = ReadonlyMap<string, readonly (StepRun | number)[]>;

/** All take turns, so that a busy moment of the machine hits all of them. The first round does not count. */
async function takeTurns(ways: readonly Way[]): Promise<Results> {
  const results = new Map(ways.map(({ name }) => [name, [] as (StepRun | number)[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, run } of ways) {
      const result = await run();
      if (round > 0) results.get(name)?.push(result);
    }
  }
  return results;
}

function print(results: Results): void {
  const rows = [...results].map(([name, runs]) => [name, ...bestAndMedian(runs.map(wallOf))]);
  printTable(
    `The gate on ${FILES} files, ${WORKFLOWS} workflows and a pull request of 20 files (target: 1.0 s the whole process)`,
    ["process", "best", "median"],
    rows,
  );
  const gates = [...results].filter(([name]) => name.startsWith("gate"));
  const parts = gates.flatMap(([name, runs]) =>
    ["policy", "pin-check", "secret-scan"].map((tool) => [
      `${name}: ${tool}`,
      ...bestAndMedian(runs.map((run) => partOf(run, tool))),
    ]),
  );
  printTable("Parts of it, as its reports have them", ["part", "best", "median"], parts);
}

function wallOf(run: StepRun | number): number {
  return typeof run === "number" ? run : run.wall;
}

function partOf(run: StepRun | number, tool: string): number {
  const checks = typeof run === "number" ? [] : run.report.checks;
  return checks.find((check) => check.tool === tool)?.durationMs ?? Number.NaN;
}

function bestAndMedian(times: readonly number[]): readonly string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [milliseconds(sorted[0] ?? Number.NaN), milliseconds(sorted[sorted.length >> 1] ?? Number.NaN)];
}
