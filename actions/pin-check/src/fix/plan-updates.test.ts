import { type MemoryGitHubRepository, memoryGitHub } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { id, stepReferences, tool } from "../../test/evidence-world.ts";
import { planUpdates } from "./plan-updates.ts";

const PIN = `octo-org/tool@${id("2")} # v1.0.1`;

/** What is written in place of the pin, with its comment; undefined where there is no update. */
async function updated(
  changes: Partial<MemoryGitHubRepository>,
  today: string,
): Promise<readonly string[] | undefined> {
  const references = await stepReferences(PIN);
  const github = memoryGitHub([tool(changes)]);
  const { fixes } = await planUpdates({ references, level: "minor", github, today, minAgeDays: 7 });
  return fixes[0]?.edits.map(({ text }) => text);
}

describe("planUpdates", () => {
  it("takes a release that has been out long enough", async () => {
    expect(await updated({}, "2026-03-09")).toEqual([id("3"), "v1.0.2"]);
    expect(await updated({}, "2026-03-08")).toBeUndefined();
  });

  it("does not take a young commit for old because its tag was moved there from an old release", async () => {
    const { commits } = tool();
    const young = { parents: [id("2")], date: "2026-12-30", files: {} };
    const moved = {
      commits: { ...commits, [id("e")]: young },
      tags: { "v1.0.2": id("e"), "v1.0.1": id("2") },
    };
    expect(await updated(moved, "2026-12-31")).toBeUndefined();
  });

  it("passes over a tag whose name could not stand in a comment", async () => {
    const tags = { "v1.0.3-x\n- run: y": id("3"), "v1.0.2'+x": id("3"), "v1.0.1": id("2") };
    expect(await updated({ tags, releases: {} }, "2026-12-31")).toBeUndefined();
  });
});
