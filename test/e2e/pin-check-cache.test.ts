// pin-check with evidence that a cache of GitHub Actions carries from run to run: the bundle against fakes on loopback.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { CacheFake, cacheVariables, ScratchFolder, serveOnLoopback } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { COMPOSITE, LEAKY, OLD, TOOL } from "./evidence-world.ts";
import { inWorld, runOnline } from "./online-run.ts";
import { WORKFLOW, workflowUsing } from "./project.ts";

describe("with a key for the cache", () => {
  const files = {
    [WORKFLOW]: workflowUsing(
      `octo-org/tool@${TOOL.v1_0_0} # v1.0.0`,
      `octo-org/leaky@${LEAKY.v1_0_0} # v1.0.0`,
      `octo-org/old@${OLD.v2_0_0} # v2.0.0`,
      `octo-org/composite@${COMPOSITE.v3_0_0} # v3.0.0`,
    ),
  };

  /** Runs with one cache of GitHub Actions between them, each with an empty temporary folder of the same name. */
  async function inTurn(...steps: readonly Readonly<Record<string, string>>[]) {
    return await inWorld(files, async (world) => {
      using temporary = new ScratchFolder();
      const server = await serveOnLoopback(new CacheFake({ token: "t" }));
      const runs: { asked: number; report: Awaited<ReturnType<typeof runOnline>>["report"] }[] = [];
      for (const [turn, inputs] of steps.entries()) {
        for (const left of ["lockstep", "lockstep-evidence"]) {
          rmSync(join(temporary.path, left), { recursive: true, force: true });
        }
        const asked = world.fake.requests().length;
        const { report } = await runOnline(world, inputs, {
          ...{ RUNNER_TEMP: temporary.path, GITHUB_RUN_ID: String(turn) },
          ...cacheVariables(server.url, "t"),
        });
        runs.push({ asked: world.fake.requests().length - asked, report });
      }
      return server.close().then(() => runs);
    });
  }

  test("a second run asks nothing, comes to the same findings, and says where they come from", async () => {
    const [first, second] = await inTurn({ "cache-key": "key" }, { "cache-key": "key" });
    expect([first?.asked, second?.asked]).toEqual([expect.toSatisfy((asked: number) => asked > 0), 0]);
    const { "reused answers": reused, "minutes since the oldest": minutes, ...stats } = second?.report.stats ?? {};
    expect(reused).toBe(first?.asked);
    expect(minutes).toBeLessThan(10);
    expect(untimed({ ...second?.report, stats })).toEqual(untimed(first?.report));
    expect(first?.report.findings.map(({ ruleId }) => ruleId)).toContain("known-vulnerability");
  });

  test("another key, no key and refreshing ask as often as the first run", async () => {
    const key = { "cache-key": "key" };
    const [first, other, none, refreshing] = await inTurn(
      key,
      { "cache-key": "other" },
      {},
      {
        ...key,
        "refresh-evidence": "true",
      },
    );
    expect([other?.asked, none?.asked]).toEqual([first?.asked, first?.asked]);
    expect(refreshing?.asked).toBeGreaterThanOrEqual(first?.asked ?? Number.NaN);
  });
});

/** Two runs never take the same time. */
function untimed(report: unknown): unknown {
  return JSON.parse(JSON.stringify(report), (key, value) => (key === "durationMs" ? undefined : value));
}
