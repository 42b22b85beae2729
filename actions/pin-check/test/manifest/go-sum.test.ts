import { describe, expect, it } from "vitest";
import { driftsOf, judgeTree } from "./judge-tree.ts";

const MOD = `module example.test/app // the program

go 1.24

require example.test/left v1.2.3

require (
	example.test/right/v2 v2.0.0-20240101000000-0123456789ab // indirect
	"example.test/own" v0.0.0
	example.test/moved v1.0.0
	example.test/gone v0.9.0
	example.test/branch main
)

replace (
	example.test/own => ./own
	example.test/moved v1.0.0 => example.test/fork v1.0.1
)

exclude example.test/gone v0.9.0
`;

const SUM = [
  "example.test/left v1.2.3 h1:AAAA=",
  "example.test/left v1.2.3/go.mod h1:AAAA=",
  "example.test/right/v2 v2.0.0-20240101000000-0123456789ab/go.mod h1:AAAA=",
  "example.test/fork v1.0.1/go.mod h1:AAAA=",
  "",
].join("\n");

describe("go.sum", () => {
  it("in step is silent, also about replaced and excluded modules", async () => {
    expect(await judgeTree({ "go.mod": MOD, "go.sum": SUM })).toEqual({
      verdicts: { "go.mod": "locked" },
      found: [],
      notChecked: [],
    });
  });

  it.each([
    ["left v1.2.3", "left v1.2.4", "absent example.test/left @ go.mod:5 example.test/left v1.2.4"],
    ["fork v1.0.1", "fork v1.0.2", "absent example.test/moved @ go.mod:10 example.test/moved v1.0.0"],
    ["own => ./own", "own2 => ./own", 'absent example.test/own @ go.mod:9 "example.test/own" v0.0.0'],
  ])("is found out of step where %s is now %s", async (before, after, drift) => {
    const { found } = await judgeTree({ "go.mod": MOD.replace(before, after), "go.sum": SUM });
    expect(found).toEqual([`lockfile-out-of-step ${drift}`]);
  });

  it("may lack the hash of the module, not that of its go.mod", async () => {
    const sum = SUM.replace("example.test/left v1.2.3/go.mod h1:AAAA=\n", "");
    expect(await driftsOf({ "go.mod": MOD, "go.sum": sum })).toEqual(["absent example.test/left"]);
  });

  it("is completed by the go.work.sum of a workspace, whose modules meet each other's requirements", async () => {
    const tool = "module example.test/tool\n\nrequire (\n\texample.test/app v1.0.0\n\texample.test/left v1.3.0\n)\n";
    const tree = { "go.work": "use .\n", "go.mod": MOD, "go.sum": SUM, "tool/go.mod": tool, "tool/go.sum": "" };
    expect(await driftsOf(tree)).toEqual(["absent example.test/left"]);
    expect(await driftsOf({ ...tree, "go.work.sum": "example.test/left v1.3.0/go.mod h1:AAAA=\n" })).toEqual([]);
  });

  it("is missed where something is fetched", async () => {
    expect((await judgeTree({ "go.mod": MOD })).found).toEqual([
      "lockfile-missing go.sum @ go.mod:5 example.test/left v1.2.3",
    ]);
    const alone = await judgeTree({ "go.mod": "module a\nrequire b v1\nreplace b => ./b\n" });
    expect(alone).toEqual({ verdicts: { "go.mod": "no-dependencies" }, found: [], notChecked: [] });
  });

  it.each(["<<<<<<< HEAD\n", "=======\n"])("with the line %j is not checked", async (line) => {
    const { notChecked, verdicts } = await judgeTree({ "go.mod": MOD, "go.sum": SUM + line });
    expect([notChecked, verdicts]).toEqual([["go.sum"], { "go.mod": "unlocked" }]);
  });
});

it.each([
  ["", "go.mod:1:1"],
  ["module a\nrequire b\n", "go.mod:2:9"],
])("a go.mod that reads %j is not checked", async (text, place) => {
  expect((await judgeTree({ "go.mod": text })).notChecked).toEqual([place]);
});
