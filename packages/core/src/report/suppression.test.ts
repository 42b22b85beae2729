import { describe, expect, it } from "vitest";
import { findingOf, reportOf } from "../../test/sample-report.ts";
import { SourceFile } from "../text/source-file.ts";
import { type BaseFindings, baseFindings } from "./baseline.ts";
import type { Finding } from "./finding.ts";
import { readIgnoreComments } from "./ignore-comment.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";
import { type Grounds, suppress } from "./suppression.ts";

const FILE = "w.yml";

/** A finding for each `a/b@v1` and the like in the text. */
function findingsIn(text: string, ruleId = "unpinned-action"): readonly Finding[] {
  const file = new SourceFile(FILE, text);
  return [...text.matchAll(/\w\/\w@\w+/g)].map(({ 0: subject, index }) =>
    findingOf({ ruleId, subject, location: file.locate(index, index + subject.length) }),
  );
}

function judge(text: string, grounds: Partial<Grounds> = {}, ruleId?: string) {
  const ignores = readIgnoreComments(new SourceFile(FILE, text));
  return suppress(findingsIn(text, ruleId), { settings: DEFAULT_SETTINGS, ignores, base: undefined, ...grounds });
}

function subjects(text: string, grounds: Partial<Grounds> = {}) {
  const { kept, suppressed } = judge(text, grounds);
  return {
    kept: kept.map(({ subject }) => subject),
    suppressed: suppressed.map(({ finding, by }) => [finding.subject, by.kind]),
  };
}

/** The base commit's findings, had its file this text. */
function base(text: string): BaseFindings {
  const { kept, suppressed } = judge(text);
  return baseFindings(reportOf({ findings: kept, suppressed }));
}

const WHY = "# lockstep: ignore[unpinned-action] why";
const ONE = { kept: [], suppressed: [["a/b@v1", "comment"]] };
const NONE = { kept: ["a/b@v1"], suppressed: [] };

describe("the place of a comment", () => {
  it.each([
    ["behind the finding", `- uses: a/b@v1 ${WHY}`, ONE],
    ["alone on the line above", `  ${WHY}\n- uses: a/b@v1`, ONE],
    ["in front of the finding", `- ${WHY} a/b@v1`, NONE],
    ["two lines above", `${WHY}\n\n- uses: a/b@v1`, NONE],
    ["on the line below", `- uses: a/b@v1\n${WHY}`, NONE],
    ["behind something else on the line above", `name: x ${WHY}\n- uses: a/b@v1`, NONE],
  ])("%s", (_case, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  it("covers every finding before it on its line, and none of the next", () => {
    expect(subjects(`[a/b@v1, c/d@v1] ${WHY}\ne/f@v1`)).toEqual({
      kept: ["e/f@v1"],
      suppressed: [
        ["a/b@v1", "comment"],
        ["c/d@v1", "comment"],
      ],
    });
  });

  it("is where a finding of several lines ends, or above where it begins", () => {
    const location = { file: FILE, line: 2, column: 1, endLine: 3, endColumn: 4 };
    const over = (text: string) => {
      const ignores = readIgnoreComments(new SourceFile(FILE, text));
      const grounds = { settings: DEFAULT_SETTINGS, ignores, base: undefined };
      return suppress([findingOf({ location })], grounds).suppressed.length;
    };
    expect(over(`x\nabc\nabc ${WHY}`)).toBe(1);
    expect(over(`${WHY}\nabc\nabc`)).toBe(1);
    expect(over(`x\nabc ${WHY}\nabc`)).toBe(0);
  });

  it("counts for its own file, its own rules, and with a reason only", () => {
    const elsewhere = readIgnoreComments(new SourceFile("other.yml", `a/b@v1 ${WHY}`));
    expect(subjects("a/b@v1", { ignores: elsewhere })).toEqual(NONE);
    expect(judge(`a/b@v1 ${WHY}`, {}, "another-rule").suppressed).toEqual([]);
    expect(subjects("a/b@v1 # lockstep: ignore[unpinned-action]")).toEqual(NONE);
    expect(judge(`a/b@v1 ${WHY}`).suppressed[0]?.by.reason).toBe("why");
  });
});

describe("trust in comments", () => {
  const settings = (ignoreComments: Grounds["settings"]["ignoreComments"]) => ({ ...DEFAULT_SETTINGS, ignoreComments });
  const text = `a/b@v1 ${WHY}`;

  it.each([
    ["merged", "outside of a change", undefined, ONE],
    ["merged", "which the base commit has", base(text), ONE],
    ["merged", "which the base commit has elsewhere in the file", base(`x\n\n- ${WHY}\n- ${text}\n`), ONE],
    ["merged", "which is new on a line that is not", base("a/b@v1"), NONE],
    ["merged", "which is new with its line", base(""), NONE],
    ["merged", "on a line that changed", base(`a/b@v0 ${WHY}`), NONE],
    ["merged", "while nobody can read the base commit", "unreadable" as const, NONE],
    ["any", "which is new", base(""), ONE],
    ["any", "while nobody can read the base commit", "unreadable" as const, ONE],
    ["none", "which the base commit has", base(text), NONE],
    ["none", "outside of a change", undefined, NONE],
  ] as const)("%s: a comment %s", (mode, _case, from, expected) => {
    expect(subjects(text, { settings: settings(mode), base: from })).toEqual(expected);
  });

  it("says at the finding that a comment does not count, and why", () => {
    const plain = judge("a/b@v1").kept[0];
    const reasons = [base(""), "unreadable" as const].map((from) => judge(text, { base: from }).kept[0]);
    expect(new Set(reasons.map((finding) => finding?.evidence?.["ignore comment"])).size).toBe(2);
    for (const finding of reasons) {
      expect(finding?.message.startsWith(plain?.message ?? "?")).toBe(true);
      expect(finding?.message).not.toBe(plain?.message);
    }
    expect(plain?.evidence).toBeUndefined();
  });

  it("lets a change excuse no more findings than the base commit did, and the old comment still counts", () => {
    const { kept, suppressed } = judge(`a/b@v1\n${text}\n${text}`, { base: base(text) });
    expect(suppressed.map(({ finding }) => finding.location.line)).toEqual([2]);
    expect(kept.map(({ location, evidence }) => [location.line, evidence !== undefined])).toEqual([
      [1, false],
      [3, true],
    ]);
  });
});

it("takes no other ground of the base commit for a comment of it", () => {
  const [finding = findingOf()] = findingsIn("a/b@v1");
  const suppressed = (["policy", "baseline"] as const).map((kind) => ({ finding, by: { kind, reason: "why" } }));
  expect(subjects(`a/b@v1 ${WHY}`, { base: baseFindings(reportOf({ suppressed })) })).toEqual(NONE);
});

describe("the baseline", () => {
  const on = { ...DEFAULT_SETTINGS, baseline: "base-commit" } as const;

  it("sets apart what the base commit has, wherever it moved, and nothing else", () => {
    expect(subjects("c/d@v1\n\na/b@v1\na/b@v2", { settings: on, base: base("a/b@v1\nc/d@v1") })).toEqual({
      kept: ["a/b@v2"],
      suppressed: [
        ["c/d@v1", "baseline"],
        ["a/b@v1", "baseline"],
      ],
    });
  });

  it("counts: a second one of the same is new", () => {
    expect(subjects("a/b@v1\na/b@v1", { settings: on, base: base("a/b@v1") })).toEqual({
      kept: ["a/b@v1"],
      suppressed: [["a/b@v1", "baseline"]],
    });
  });

  it("gives the place of an excused finding to no new one", () => {
    const { kept, suppressed } = judge(`a/b@v1\na/b@v1 ${WHY}`, { settings: on, base: base(`a/b@v1 ${WHY}`) });
    expect(kept.map(({ location }) => location.line)).toEqual([1]);
    expect(suppressed.map(({ by }) => by.kind)).toEqual(["comment"]);
  });

  it("still covers a finding whose comment the change takes away", () => {
    expect(subjects("a/b@v1", { settings: on, base: base(`a/b@v1 ${WHY}`) }).suppressed).toEqual([
      ["a/b@v1", "baseline"],
    ]);
  });

  it.each([
    ["is off", DEFAULT_SETTINGS, base("a/b@v1")],
    ["cannot be read", on, "unreadable" as const],
    ["is of no change", on, undefined],
  ])("sets nothing apart where it %s", (_case, settings, from) => {
    expect(subjects("a/b@v1", { settings, base: from })).toEqual(NONE);
  });
});

it("asks the policy first, then comments, then the base commit", () => {
  const text = `a/b@v1 ${WHY}\nc/d@v1 ${WHY}\ne/f@v1`;
  const exceptions = [{ rule: "unpinned-action", subject: "a/*", reason: "policy" }];
  const settings = { ...DEFAULT_SETTINGS, exceptions, baseline: "base-commit" } as const;
  expect(subjects(text, { settings, base: base(text) }).suppressed).toEqual([
    ["a/b@v1", "policy"],
    ["c/d@v1", "comment"],
    ["e/f@v1", "baseline"],
  ]);
});
