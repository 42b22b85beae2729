// Changes to what was checked out: found by content whatever the repository says about itself, told, and judged.
import { readFileSync } from "node:fs";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LOG_FILE } from "../../actions/harden-runner/src/agent/places.ts";
import type { LoggedEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import { PRIVILEGED } from "./privileged.ts";
import { type Finished, type Inputs, Stage } from "./stage.ts";

/** As GitHub's own checkout leaves it: by a step that the runner names after it. */
const CHECKOUT_STEP = "__actions_checkout";
const CHECKOUT = `
git init --quiet --initial-branch=main
mkdir -p src deep/er
printf 'kept\\n' > src/kept.c
printf 'modified\\n' > src/modified.c
printf 'hidden\\n' > src/hidden.c
printf 'skipped\\n' > src/skipped.c
printf 'filtered\\n' > src/filtered.c
printf 'gone\\n' > gone.txt
printf 'one\\n' > deep/er/one.txt
printf '{}\\n' > package.json
printf 'out/\\n' > .gitignore
printf 'generated\\n' > generated.txt
git add --all
git -c user.name=A -c user.email=a@example.test commit --quiet --message=change`;

const STEPS = [
  ["edit", "echo more >> src/modified.c; echo again > generated.txt; rm gone.txt"],
  ["add", "printf 'all:\\n' > deep/Makefile; mkdir -p out; printf 'all:\\n' > out/Makefile; echo note > notes.txt"],
  ["hide", "git update-index --assume-unchanged src/hidden.c; echo evil > src/hidden.c"],
  ["skip", "git update-index --skip-worktree src/skipped.c; echo evil > src/skipped.c"],
  ["commit", "git add --all . ; git -c user.name=A -c user.email=a@example.test commit --quiet -m more || true"],
  [
    "filter",
    `git config filter.x.clean 'echo filtered; touch /home/runner/ran-by-filter'
git config core.fsmonitor 'touch /home/runner/ran-by-monitor'
git config core.worktree /home
mkdir -p .git/info && echo '* filter=x' > .git/info/attributes && echo '*' > .git/info/exclude
echo evil > src/filtered.c`,
  ],
  ["back", "echo evil > src/kept.c; printf 'kept\\n' > src/kept.c"],
] as const;

/** A checkout is recorded once its step has ended. The runner itself takes its time from one step to the next. */
const PAUSE_MS = 1_000;
const PATIENCE_MS = 30_000;

const CHANGES = [
  "added deep/Makefile",
  "deleted gone.txt",
  "modified generated.txt",
  "modified src/filtered.c",
  "modified src/hidden.c",
  "modified src/modified.c",
  "modified src/skipped.c",
];

describe.skipIf(!PRIVILEGED)("what was checked out", () => {
  const stage = new Stage();
  afterAll(() => stage[Symbol.asyncDispose]());

  async function run(inputs: Inputs, steps: readonly (readonly [string, string])[]): Promise<Finished> {
    const world = await stage.world();
    await stage.protect(world, inputs);
    const checkout = await world.job.step(CHECKOUT_STEP, CHECKOUT);
    expect(checkout).toMatchObject({ conclusion: "success" });
    await checkoutSeen(world);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    for (const [id, script] of steps) await world.job.step(id, script);
    const finished = await stage.finish(world, inputs);
    for (const trace of ["/home/runner/ran-by-filter", "/home/runner/ran-by-monitor"])
      expect((await world.machine.run(["test", "-e", trace])).exitCode).not.toBe(0);
    return finished;
  }

  describe("and then changed in every way", () => {
    let finished: Finished;
    beforeAll(async () => {
      finished = await run({ "may-change": "generated.txt" }, STEPS);
    });

    it("is told file by file, and not what is ignored, no build input, or as it was", () => {
      expect(changesOf(finished)).toEqual(CHANGES);
    });

    it("does not fail a job by itself, and is in the summary", () => {
      const { report, post } = finished;
      expect(report.integrity.state).toBe("changed");
      expect(report).toMatchObject({ verdict: "pass", reasons: [] });
      expect(post.conclusion).toBe("success");
      for (const change of report.integrity.changes) expect(post.summary).toContain(change.path);
    });

    it("tells what was allowed to change as such", () => {
      const allowed = finished.report.integrity.changes.filter(({ allowed }) => allowed).map(({ path }) => path);
      expect(allowed).toEqual(["generated.txt"]);
    });
  });

  it("fails a job with `fail`", async () => {
    const { report, post } = await run({ "file-integrity": "fail" }, [["edit", "echo more >> src/modified.c"]]);
    expect(report).toMatchObject({ verdict: "fail", reasons: ["integrity"], integrity: { state: "changed" } });
    expect(post.conclusion).toBe("failure");
  });

  it("passes with `fail` where only what may change has changed", async () => {
    const inputs = { "file-integrity": "fail", "may-change": "src/**\ngenerated.txt" };
    const { report, post } = await run(inputs, [["edit", "echo x >> src/modified.c; rm generated.txt"]]);
    expect(report).toMatchObject({ verdict: "pass", integrity: { state: "clean" } });
    expect(report.integrity.changes.map(({ allowed }) => allowed)).toEqual([true, true]);
    expect(post.conclusion).toBe("success");
  });

  it("is clean where nothing was changed, and not looked at with `off`", async () => {
    const build = ["build", "mkdir -p out; echo x > out/a.o"] as const;
    expect((await run({ "file-integrity": "fail" }, [build])).report).toMatchObject({
      verdict: "pass",
      integrity: { state: "clean", changes: [] },
    });
    expect((await run({ "file-integrity": "off" }, STEPS)).report.integrity).toEqual({ state: "off", changes: [] });
  });

  it("is what was checked out, also where a later step commits something else", async () => {
    const more = "echo evil > src/kept.c; git -c user.name=A -c user.email=a@example.test commit -qam evil";
    const { report, post } = await run({ "file-integrity": "fail" }, [["more", more]]);
    expect(changesOf({ report })).toEqual(["modified src/kept.c"]);
    expect(post.conclusion).toBe("failure");
  });

  it("is compared also where its repository was taken away", async () => {
    const { report } = await run({ "file-integrity": "fail" }, [
      ["wait", "sleep 1"],
      ["remove", "rm -rf .git; echo evil > src/kept.c"],
    ]);
    expect(changesOf({ report })).toContain("modified src/kept.c");
  });
});

/** Waits until the agent knows that the step has ended: from then on it records. */
async function checkoutSeen({ machine }: PrivilegedWorld): Promise<void> {
  const isSeen = (line: string): boolean => {
    const { event } = JSON.parse(line) as LoggedEvent;
    return event.kind === "step" && event.step === CHECKOUT_STEP && event.state === "ended";
  };
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const lines = readFileSync(machine.outside(LOG_FILE), "utf8").split("\n").slice(0, -1);
    if (lines.some(isSeen)) return;
    if (Date.now() > end) throw new Error("the agent has not seen the checkout end");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function changesOf({ report }: Pick<Finished, "report">): readonly string[] {
  return report.integrity.changes.map(({ change, path }) => `${change} ${path}`).sort();
}
