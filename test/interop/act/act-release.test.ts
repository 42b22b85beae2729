// The release and the deployment of examples/ by a real runner, from the files as they are. A stand-in takes the place of
// harden-runner here, which would change the network of this machine: test/privileged runs the real one.
import { describe, expect, it } from "vitest";
import { replaceAsset } from "../../e2e/release-desk.ts";
import { fileWith, npmToken } from "../../e2e/secret-made.ts";
import type { ActStep } from "./act-log.ts";
import { actProgram, HAS_ACT } from "./act-program.ts";
import { type ActWorld, type ActWorldSettings, openActWorld, TAG } from "./act-world.ts";
import type { ActEnd } from "./run-act.ts";

const BUILT = "what was built\n";

function open(settings: Partial<ActWorldSettings> = {}): Promise<ActWorld> {
  return openActWorld({ command: [actProgram()], standInForHardenRunner: true, ...settings });
}

function conclusions({ jobs }: ActEnd): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(jobs).map(([id, { conclusion }]) => [id, conclusion]));
}

function mainSteps({ jobs }: ActEnd, job: string): readonly ActStep[] {
  return jobs[job]?.steps.filter(({ stage }) => stage === "Main") ?? [];
}

describe.skipIf(!HAS_ACT)("a release as in the examples, by act", { timeout: 120_000 }, () => {
  it("is built, signed, attested, published, verified and deployed; and a changed byte is refused", async () => {
    await using world = await open();
    expect(conclusions(await world.release())).toEqual({ build: "success", release: "success" });
    expect(world.releases[TAG]?.published).toBeDefined();
    expect(world.releases[TAG]?.assets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["app.tgz", "app.tgz.sigstore.json", "SHA256SUMS", "app-v1.2.3.intoto.jsonl"]),
    );
    expect(world.state().attestations).not.toEqual([]);

    const deployed = await world.deploy();
    expect([conclusions(deployed), world.state().production]).toEqual([{ deploy: "success" }, BUILT]);

    replaceAsset(world.releases[TAG], "app.tgz", (content) => content.replace("b", "B"));
    const refused = await world.deploy();
    expect([refused.exitCode, conclusions(refused)]).toEqual([1, { deploy: "failure" }]);
    // The step that deploys comes next, and never began.
    expect(mainSteps(refused, "deploy").at(-1)).toMatchObject({ id: "verify", outcome: "failure" });
    expect(mainSteps(refused, "deploy").at(-1)?.outputs).toMatchObject({ verdict: "fail" });
    expect(world.state().production).toBe(BUILT);
  });

  it("stops before anything is signed where the gate finds a credential, and cleans up", async () => {
    await using world = await open({ files: { "settings.ini": fileWith(npmToken("release")) } });
    const end = await world.release();
    expect(conclusions(end)).toEqual({ build: "success", release: "failure" });
    expect(mainSteps(end, "release").at(-1)).toMatchObject({ what: "lockstep-suite/lockstep", outcome: "failure" });
    expect(end.jobs["release"]?.steps.at(-1)).toMatchObject({ stage: "Post", outcome: "success" });
    expect([world.releases, world.state().attestations]).toEqual([{}, []]);
  });
});
