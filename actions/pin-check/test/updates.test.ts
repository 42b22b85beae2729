// Updates of what is pinned: which release is taken, and when none is.
import { applyEdits, collectEdits, UnavailableError } from "@lockstep/core";
import { type MemoryGitHubRepository, memoryGitHub } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { UpdateLevel } from "../src/fix/choose-update.ts";
import { planUpdates } from "../src/fix/plan-updates.ts";
import { id, stepReferences } from "./evidence-world.ts";

const TOOL: MemoryGitHubRepository = {
  fullName: "octo-org/tool",
  commits: {
    [id("1")]: { date: "2026-01-01" },
    [id("2")]: { parents: [id("1")], date: "2026-02-01" },
    [id("3")]: { parents: [id("2")], date: "2026-06-12" },
    [id("4")]: { parents: [id("3")], date: "2026-03-01" },
  },
  branches: { main: id("4") },
  tags: { "v2.0.0": id("4"), "v1.2.0": id("3"), "v1.1.0": id("2"), "v1.0.0": id("1"), v1: id("3") },
  releases: { "v1.1.0": { published: "2026-02-02", immutable: false } },
};

/** The lines of the references after the update, on 2026-06-15 with a cooldown of a week. */
async function update(uses: readonly string[], level: UpdateLevel = "minor", repository = TOOL) {
  const references = await stepReferences(...uses);
  const github = memoryGitHub([repository]);
  const plan = await planUpdates({ references, level, github, today: "2026-06-15", minAgeDays: 7 });
  const text = references[0]?.file.text ?? "";
  const after = applyEdits(text, [...collectEdits(plan.fixes).values()].flat());
  return { lines: usesIn(after), notChecked: plan.notChecked, asked: github.calls.surveys.length };
}

function usesIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => /- uses: (.*)/.exec(line)?.[1] ?? []);
}

describe("an update", () => {
  it.each<[string, UpdateLevel, string]>([
    [`octo-org/tool@${id("1")} # v1.0.0`, "minor", `octo-org/tool@${id("2")} # v1.1.0`],
    [`octo-org/tool@${id("1")} # v1.0.0`, "major", `octo-org/tool@${id("4")} # v2.0.0`],
    [`octo-org/tool/sub@${id("1")} # v1.0.0 why`, "minor", `octo-org/tool/sub@${id("2")} # v1.1.0 why`],
    [`'octo-org/tool@${id("1")}' # v1`, "minor", `'octo-org/tool@${id("2")}' # v1.1.0`],
  ])("moves %s within %s to the newest release that is old enough", async (before, level, after) => {
    expect((await update([before], level)).lines).toEqual([after]);
  });

  it.each([
    ["the newest release already", `octo-org/tool@${id("2")} # v1.1.0`],
    ["no version in its comment", `octo-org/tool@${id("1")}`],
    ["a tag instead of a commit", "octo-org/tool@v1.0.0"],
  ])("leaves alone what has %s", async (_what, line) => {
    expect((await update([line])).lines).toEqual([line]);
  });

  it("asks twice, however many references there are", async () => {
    const uses = Array.from({ length: 20 }, (_, index) => `octo-org/tool/p${index}@${id("1")} # v1.0.0`);
    const { lines, asked } = await update(uses);
    expect([asked, lines.every((line) => line.includes(id("2")))]).toEqual([2, true]);
  });

  it("says what it could not look for", async () => {
    const refusal = new UnavailableError("server-error", "GitHub failed", { hint: "Run again." });
    const line = `octo-org/tool@${id("1")} # v1.0.0`;
    const { lines, notChecked } = await update([line], "minor", { ...TOOL, refusal });
    expect([lines, notChecked.map(({ what }) => what)]).toEqual([[line], [`octo-org/tool@${id("1")}`]]);
  });
});
