// Every command that the documentation shows is run, line by line, with the bundles.
import { describe, expect, it } from "vitest";
import { BLOCKS } from "./documentation.ts";
import { placeOf } from "./fenced-block.ts";
import { isNotRun } from "./not-run.ts";
import { idleScenes, stageOf } from "./scenes.ts";
import { ShownWorld } from "./shown-world.ts";

const SHELL = BLOCKS.filter((block) => block.language === "sh" && !isNotRun(block));
const PLAYED = SHELL.map((block) => ({ place: placeOf(block), block }));

describe("commands", () => {
  it.each(PLAYED)("$place", async ({ block }) => {
    const stage = stageOf(block);
    if (stage === undefined) throw new Error("test/docs/scenes.ts has no scene for this block");
    await using scene = await stage();
    using world = new ShownWorld(scene.env);
    for (const line of block.text.trimEnd().split("\n")) {
      const { exitCode, stderr } = await world.run(line, scene.cwd);
      expect({ line, exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ line, exitCode: 0, stderr: "" });
    }
  });

  it("have no scene that nothing needs", () => {
    expect(idleScenes(SHELL)).toEqual([]);
  });
});
