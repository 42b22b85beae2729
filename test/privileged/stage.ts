// Where a case is played: worlds that are removed at its end, and the action's phases on the runner of one.
import { readFileSync } from "node:fs";
import type { Phase } from "@lockstep/core";
import {
  ALLOWED,
  type Page,
  type PrivilegedWorld,
  privilegedWorld,
  type RunnerSettings,
  type StepResult,
} from "@lockstep/testkit/privileged";
import type { RunReport } from "../../actions/harden-runner/src/report/run-report.ts";
import { traceInstances } from "./agent-processes.ts";

export type Inputs = Readonly<Record<string, string>>;

/** What cases ask for unless they say otherwise: block, one allowed host, and nothing else. */
export const STANDARD_INPUTS: Inputs = {
  mode: "block",
  "allowed-endpoints": `${ALLOWED.name}:443\n${ALLOWED.name}:80`,
  presets: "none",
  // By the inputs alone: no API is asked for a policy file.
  config: "none",
};

/** GitHub's API, for the policy file: by address, so that no name has to be allowed for it. */
const API = "http://11.3.0.3:8080/api/v3";
const POLICY_FILE = ".github/lockstep.yml";

export interface Finished {
  readonly post: StepResult;
  readonly report: RunReport;
}

export class Stage implements AsyncDisposable {
  readonly #worlds: PrivilegedWorld[] = [];

  async world(settings: RunnerSettings = {}): Promise<PrivilegedWorld> {
    const world = await privilegedWorld(settings);
    this.#worlds.push(world);
    await world.internet.publish(apiWithout(POLICY_FILE));
    return world;
  }

  /** One phase of the action with the standard inputs and more. */
  phase(world: PrivilegedWorld, phase: Phase, inputs: Inputs = {}): Promise<StepResult> {
    return world.job.phase(phase, { ...STANDARD_INPUTS, ...inputs }, { env: { GITHUB_API_URL: API } });
  }

  /** One phase of a second use of the action, which only looks. */
  interim(world: PrivilegedWorld, phase: Phase): Promise<StepResult> {
    return world.job.phase(phase, { interim: "true" }, { env: { GITHUB_API_URL: API }, use: "interim" });
  }

  /** Runs pre and main, which must succeed, and forgets what they did on the wire. */
  async protect(world: PrivilegedWorld, inputs: Inputs = {}): Promise<void> {
    for (const phase of ["pre", "main"] as const) {
      const result = await this.phase(world, phase, inputs);
      if (result.conclusion !== "success") throw new Error(`${phase} ended with ${result.exitCode}: ${result.log}`);
    }
    world.recordTraces(traceInstances(world));
    await world.internet.forget();
  }

  /** Runs post, whatever its conclusion, and reads the report it names. */
  async finish(world: PrivilegedWorld, inputs: Inputs = {}): Promise<Finished> {
    const post = await this.phase(world, "post", inputs);
    const path = post.outputs.get("report");
    if (path === undefined) throw new Error(`post named no report: ${post.log}`);
    const report = JSON.parse(readFileSync(world.machine.outside(path), "utf8")) as RunReport;
    return { post, report };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#worlds.splice(0).map((world) => world.close()));
  }
}

/** An API that knows the repository and the commit of the run, but no file at `path`. */
function apiWithout(path: string): Readonly<Record<string, Page>> {
  const repository = "/api/v3/repos/octo-org/octo-repo";
  const page = (status: number, text: string): Page => ({
    status,
    type: status === 200 ? "application/vnd.github.sha; charset=utf-8" : "application/json; charset=utf-8",
    body: Buffer.from(text).toString("base64"),
  });
  const commit = "1".repeat(40);
  const missing = page(404, JSON.stringify({ message: "Not Found" }));
  return {
    [`${repository}/contents/${encodeURIComponent(path)}`]: missing,
    [`${repository}/contents/${path}`]: missing,
    [`${repository}/contents/.github`]: missing,
    [`${repository}/commits/${commit}`]: page(200, commit),
  };
}
