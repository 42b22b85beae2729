// A release and its deployment by a real runner with the real harden-runner: each job on a machine of its own, with a network of
// its own, so that no rule reaches the machine under the tests.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EvidenceIndex } from "@lockstep/core";
import { readWorkflow, ScratchFolder } from "@lockstep/testkit";
import { FORBIDDEN, type PrivilegedWorld, privilegedWorld, type RunnerSettings } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActStep } from "../interop/act/act-log.ts";
import { HAS_ACT } from "../interop/act/act-program.ts";
import { TAG } from "../interop/act/act-world.ts";
import { evidenceIn } from "../interop/act/bound-evidence.ts";
import { type ActJobEnd, type ActJobOrder, playActJob } from "./act-job.ts";
import { PRIVILEGED } from "./privileged.ts";

const RELEASE = fileURLToPath(new URL("../../examples/release.yml", import.meta.url));
const HARDEN = "lockstep-suite/lockstep/actions/harden-runner";
/** Three machines, one after another, also where all processors are busy. */
const PATIENCE_MS = 240_000;
const BUILT = "what was built\n";
/** The build asks for what the preset `github` allows, and for what nobody allowed. */
const MAKEFILE = `dist:
\tmkdir -p dist
\tprintf '${BUILT.replace("\n", "\\n")}' > dist/app.tgz
\tcurl --silent --max-time 5 https://github.com/used
\t! curl --silent --max-time 5 http://${FORBIDDEN.a}/sent
sbom:
\tmkdir -p evidence
\tprintf '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[]}' > evidence/sbom.json
.PHONY: dist sbom
`;

describe.skipIf(!PRIVILEGED || !HAS_ACT)("the examples under harden-runner, by act", () => {
  let artifacts: ScratchFolder;
  const worlds: PrivilegedWorld[] = [];
  let [build, release, deployment]: readonly ActJobEnd[] = [];

  beforeAll(async () => {
    artifacts = new ScratchFolder();
    build = await play("build");
    release = await play("release");
    deployment = await play("deploy", release);
  }, PATIENCE_MS);
  afterAll(async () => {
    await Promise.all(worlds.map((world) => world.close()));
    artifacts[Symbol.dispose]();
  });

  async function play(
    job: ActJobOrder["job"],
    earlier?: ActJobEnd,
    settings: RunnerSettings = {},
    kept = artifacts.path,
  ): Promise<ActJobEnd> {
    const world = await privilegedWorld(settings);
    worlds.push(world);
    await world.internet.addNames({ "github.com": { a: ["11.5.1.1"] } });
    return playActJob(world, { job, artifacts: kept, files: { Makefile: MAKEFILE }, state: earlier?.state });
  }

  it("builds behind the firewall: what is allowed arrives, the rest does not", async () => {
    expect(build?.end.jobs["build"]?.conclusion).toBe("success");
    const arrived = (await worlds[0]?.internet.arrivals()) ?? [];
    expect(arrived.flatMap((one) => (one.kind === "http" ? [`${one.host}${one.path}`] : []))).toEqual([
      "github.com/used",
    ]);
    const flows = (await worlds[0]?.internet.flows()) ?? [];
    expect(flows.map(({ address }) => address)).not.toContain(FORBIDDEN.a);
    const post = stepsOf(build, "build", "Post").at(-1);
    expect(post?.outputs).toMatchObject({ "blocked-count": "1", tampered: "false" });
  });

  it.each([
    ["build", () => build],
    ["release", () => release],
    ["deploy", () => deployment],
  ] as const)("runs every pre before every main, and every post after, in reverse order: %s", (job, end) => {
    const steps = end()?.end.jobs[job]?.steps ?? [];
    expect(steps.map(({ outcome }) => outcome)).toEqual(steps.map(() => "success"));
    expect(steps.map(({ stage }) => stage)).toEqual(steps.map(({ stage }) => stage).sort(byStage));
    const [pre, post] = [stepsOf(end(), job, "Pre"), stepsOf(end(), job, "Post")];
    expect(pre[0]?.what).toBe(HARDEN);
    expect(post.map(({ id }) => id)).toEqual(pre.map(({ id }) => id).toReversed());
  });

  it("signs and attests what was built, and publishes it", () => {
    expect(stepsOf(release, "release", "Main").map(({ what }) => what)).toEqual(namedSteps("release"));
    const published = release?.state.releases[TAG];
    expect(published?.published).toBeDefined();
    expect(published?.assets.map(({ name }) => name)).toContain("app.tgz.sigstore.json");
  });

  it("binds the evidence of every step of the suite in both jobs", () => {
    const evidence = evidenceIn(release?.state.attestations ?? []);
    expect(statesOf(evidence["build"])).toEqual([
      ["harden-runner", "running"],
      ["harden-runner", "finished"],
    ]);
    expect(statesOf(evidence["release"])).toEqual([
      ["harden-runner", "running"],
      // Its pre began before every main.
      ["harden-runner", "finished"],
      ["gate", "finished"],
      ["sign-artifact", "finished"],
    ]);
  });

  it("deploys what verifies", () => {
    expect(deployment?.end.exitCode).toBe(0);
    expect(deployment?.state.production).toBe(BUILT);
  });

  it("fails a second job on the same machine: the protection of the first goes on, and its program is gone", async () => {
    using apart = new ScratchFolder();
    const { end } = await play("all", undefined, {}, apart.path);
    expect(end.jobs["build"]?.conclusion).toBe("success");
    expect(end.jobs["release"]).toMatchObject({ conclusion: "failure" });
    expect(end.jobs["release"]?.steps.at(-1)).toMatchObject({
      stage: "Post",
      outcome: "failure",
      outputs: { tampered: "true" },
    });
  });

  it("runs nothing else where the machine cannot be protected", async () => {
    const { end, state } = await play("deploy", release, { sudo: false });
    expect(end.exitCode).toBe(1);
    expect(end.jobs["deploy"]).toMatchObject({
      conclusion: "failure",
      steps: [{ stage: "Pre", what: HARDEN, outcome: "failure" }],
    });
    expect(state.production).toBeUndefined();
  });
});

function stepsOf(end: ActJobEnd | undefined, job: string, stage: ActStep["stage"]): readonly ActStep[] {
  return end?.end.jobs[job]?.steps.filter((step) => step.stage === stage) ?? [];
}

/** Each step with how far it came, as the index has it. */
function statesOf(index: EvidenceIndex | undefined): readonly (readonly [string, string])[] {
  return index?.entries.map(({ name, state }) => [name, state] as const) ?? [];
}

/** What the steps of a job in the example do, as the log of a run names it. */
function namedSteps(job: string): readonly string[] {
  const steps = readWorkflow(readFileSync(RELEASE, "utf8")).jobs.find(({ id }) => id === job)?.steps ?? [];
  return steps.map(({ work }) => ("uses" in work ? work.uses : work.script).split("@")[0] ?? "");
}

function byStage(one: string, other: string): number {
  const order = ["Pre", "Main", "Post"];
  return order.indexOf(one) - order.indexOf(other);
}
