// Rules that root changes are soon as they were, and the report tells of it.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PRIVILEGED } from "./privileged.ts";
import { listRules, RULE_CHANGES } from "./rule-changes.ts";
import { Stage } from "./stage.ts";

/** On a machine that has others to do. On a runner it takes two seconds. */
const TIME_TO_REPAIR_MS = 15_000;

describe.skipIf(!PRIVILEGED)("a job that changes the rules", () => {
  const stage = new Stage();
  let world: Awaited<ReturnType<Stage["world"]>>;
  let before: string;
  beforeAll(async () => {
    world = await stage.world();
    await stage.protect(world);
    before = await listRules(world);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  it.each(Object.entries(RULE_CHANGES))("and %s finds them as they were", async (name, change) => {
    const { conclusion, output } = await world.job.step(name, `sudo nft '${change}'`);
    expect([conclusion, output]).toEqual(["success", ""]);
    await expect.poll(() => listRules(world), { timeout: TIME_TO_REPAIR_MS }).toBe(before);
  });

  it("and keeps the agent's nft from answering finds them as they were too", async () => {
    const listers = world.processes().filter((pid) => readFileSync(`/proc/${pid}/comm`, "utf8") === "nft\n");
    expect(listers).not.toEqual([]);
    const change = RULE_CHANGES["adds a rule before all others"];
    await world.job.step("stop", `sudo kill -STOP ${listers.join(" ")}; sudo nft '${change}'`);
    await expect.poll(() => listRules(world), { timeout: TIME_TO_REPAIR_MS }).toBe(before);
  });

  it("fails, with each change in its report", async () => {
    const { post, report } = await stage.finish(world);
    expect(post.conclusion).toBe("failure");
    const changes = [...Object.keys(RULE_CHANGES), "stop"];
    expect(report.tampering).toEqual(changes.map(() => expect.objectContaining({ what: "rules", repaired: true })));
  });
});
