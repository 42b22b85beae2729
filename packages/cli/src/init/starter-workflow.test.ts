import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { starterWorkflow } from "./starter-workflow.ts";

const COMMIT = "c".repeat(40);

describe("starterWorkflow", () => {
  it.each([
    ["release/1.x", "release/1.x"],
    ["a+b", "a\\+b"],
    ["!a", "\\!a"],
    ["[x]", "\\[x\\]"],
    ["it's", "it's"],
    ['"],x: ["', '"\\],x: \\["'],
  ])("names the branch %s alone", (defaultBranch, pattern) => {
    expect(parse(starterWorkflow({ defaultBranch, commit: COMMIT })).on.push.branches).toEqual([pattern]);
  });

  it("stays the same workflow whatever the branch is called", () => {
    const usual = parse(starterWorkflow({ defaultBranch: "main", commit: COMMIT }));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (defaultBranch) => {
        const text = starterWorkflow({ defaultBranch, commit: COMMIT });
        expect(text.split("\n")).toHaveLength(
          starterWorkflow({ defaultBranch: "", commit: COMMIT }).split("\n").length,
        );
        const read = parse(text);
        expect(read.on.push.branches.map((name: string) => name.replace(/\\(.)/gs, "$1"))).toEqual([defaultBranch]);
        expect({ ...read, on: usual.on }).toEqual(usual);
      }),
    );
  });
});
