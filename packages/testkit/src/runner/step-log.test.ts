import { describe, expect, test } from "vitest";
import { type StepLog, StepLogReader } from "./step-log.ts";

function follow(lines: readonly string[], options = { debug: false }): StepLog {
  const reader = new StepLogReader(new Set(), options);
  for (const line of lines) reader.read(line);
  return reader.result();
}

describe("StepLogReader", () => {
  test("undoes annotations into fields and leaves absent ones absent", () => {
    const { annotations } = follow([
      "::error title=T,file=a%2Cb.ts,line=1,col=2,endLine=3,endColumn=4::one%0Atwo",
      "::warning::plain",
      "::notice::n",
    ]);
    expect(annotations).toEqual([
      { level: "error", message: "one\ntwo", title: "T", file: "a,b.ts", line: 1, column: 2, endLine: 3, endColumn: 4 },
      { level: "warning", message: "plain" },
      { level: "notice", message: "n" },
    ]);
  });

  test("masks a value and its lines from then on", () => {
    const { lines, masks } = follow(["before key", "::add-mask::key%0Asecond", "a key", "a second"]);
    expect(masks).toEqual(["key\nsecond", "key", "second"]);
    expect(lines).toEqual(["before key", "a ***", "a ***"]);
  });

  test("takes no command until the end mark", () => {
    const log = follow(["::stop-commands::mark", "::error::no", "##[add-mask]x", "x", "::mark::", "::error::yes"]);
    expect(log.annotations).toEqual([{ level: "error", message: "yes" }]);
    expect(log.masks).toEqual([]);
    expect(log.lines).toEqual([
      "::stop-commands::mark",
      "::error::no",
      "##[add-mask]x",
      "x",
      "::mark::",
      "##[error]yes",
    ]);
  });

  test.each(["::stop-commands::", "::stop-commands::pause-logging", "::stop-commands::Error"])(
    "refuses the end mark of %j and keeps taking commands",
    (line) => {
      const log = follow([line, "::error::yes"]);
      expect(log.refusals).toHaveLength(1);
      expect(log.annotations).toHaveLength(1);
    },
  );

  test("keeps groups and debug messages, and shows debug only in a debugging run", () => {
    const lines = ["::group::g", "::debug::d", "::endgroup::"];
    expect(follow(lines)).toMatchObject({ groups: ["g"], debug: ["d"], lines: ["##[group]g", "##[endgroup]"] });
    expect(follow(lines, { debug: true }).lines).toEqual(["##[group]g", "##[debug]d", "##[endgroup]"]);
  });

  test("takes outputs and state from the deprecated commands", () => {
    const log = follow(["::set-output name=a::1", "::save-state name=b::2", "::set-output::3"]);
    expect(log.outputs).toEqual(new Map([["a", "1"]]));
    expect(log.state).toEqual(new Map([["b", "2"]]));
    expect(log.refusals).toHaveLength(1);
  });

  test.each(["::set-env name=a::b", "::add-path::/a"])("refuses %j, which runners disable", (line) => {
    expect(follow([line]).refusals).toHaveLength(1);
  });
});
