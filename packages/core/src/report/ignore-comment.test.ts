import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hostileText } from "../../test/arbitrary-report.ts";
import { SourceFile } from "../text/source-file.ts";
import { readIgnoreComments } from "./ignore-comment.ts";

function read(text: string) {
  return readIgnoreComments(new SourceFile("f.yml", text));
}

/** Rules and reason of the only comment in a text. */
function only(text: string) {
  const comments = read(text);
  expect(comments).toHaveLength(1);
  return [comments[0]?.rules, comments[0]?.reason];
}

describe("this suite's own comments", () => {
  it.each([
    ["uses: a/b@v1 # lockstep: ignore[r-a] why", ["r-a"], "why"],
    ["uses: a/b@v1 # lockstep:ignore[r-a,r-b]  two words", ["r-a", "r-b"], "two words"],
    ["uses: a/b@v1 #lockstep: ignore[ r-a , r-b ] - why", ["r-a", "r-b"], "why"],
    ["uses: a/b@v1 # lockstep: ignore[r-a]: why", ["r-a"], "why"],
    ["uses: a/b@v1 # v1.2.3 # lockstep: ignore[r-a] see #12", ["r-a"], "see #12"],
    ["github.com/x/y v1.0.0 // lockstep: ignore[r-a] why", ["r-a"], "why"],
    ["\t# lockstep: ignore[r-a] why\r", ["r-a"], "why"],
    ["uses: a/b@v1 # lockstep: ignore[r-a]", ["r-a"], ""],
    ["uses: a/b@v1 # lockstep: ignore[r-a] --", ["r-a"], ""],
    ["uses: a/b@v1 # lockstep: ignore why", [], "why"],
    ["uses: a/b@v1 # lockstep: ignore[] why", [], "why"],
    ["uses: a/b@v1 # lockstep: ignore[r-a why", [], "[r-a why"],
  ])("%j", (text, rules, reason) => {
    expect(only(text)).toEqual([rules, reason]);
  });

  it.each([
    "uses: a/b@v1#lockstep: ignore[r-a] why",
    "uses: a/b@v1 lockstep: ignore[r-a] why",
    "uses: a/b@v1 # see lockstep: ignore[r-a] why",
    "uses: a/b@v1 # lockstep: ignored[r-a] why",
    "uses: a/b@v1 # lockstep: ignore-next[r-a] why",
    "uses: a/b@v1 # LOCKSTEP: IGNORE[r-a] why",
    "",
  ])("%j is none", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a sign in quotes starts no comment", () => {
  it.each([
    `run: "echo # lockstep: ignore[r-a] why"`,
    `run: 'it''s # lockstep: ignore[r-a] why'`,
    `run: "a \\" # lockstep: ignore[r-a] why"`,
    `{ name: "x", run: "echo // lockstep: ignore[r-a] why" }`,
    `echo --text='# lockstep: ignore[r-a] why'`,
    `echo "a""# lockstep: ignore[r-a] why"`,
    `echo "# lockstep: ignore[r-a] never closed`,
    `echo a#b "x # lockstep: ignore[r-a] why"`,
  ])("%s", (line) => {
    expect(read(line)).toEqual([]);
  });

  it.each([
    `name: don't worry # lockstep: ignore[r-a] why`,
    `run: "echo #1" # lockstep: ignore[r-a] why`,
    `run: 'it''s' # lockstep: ignore[r-a] why`,
    `echo \\" # lockstep: ignore[r-a] why`,
    `uses: a/b@v1 # "quoted # lockstep: ignore[r-a] why`,
    `uses: a/b@v1 # the users' own # lockstep: ignore[r-a] why`,
  ])("but one behind or without them does: %s", (line) => {
    expect(only(line)).toEqual([["r-a"], "why"]);
  });
});

describe("comments of peers", () => {
  it.each([
    ["# zizmor: ignore[unpinned-uses]", ["unpinned-action"], "zizmor: ignore[unpinned-uses]"],
    ["# zizmor: ignore[unpinned-uses] our own action", ["unpinned-action"], "our own action"],
    [
      "# zizmor: ignore[artipacked, adhoc-packages,]",
      ["unpinned-install"],
      "zizmor: ignore[artipacked,adhoc-packages]",
    ],
    ["# ratchet:exclude", ["unpinned-action", "unpinned-image"], "ratchet:exclude"],
    ["# ratchet:exclude moves with us", ["unpinned-action", "unpinned-image"], "moves with us"],
  ])("%s", (text, rules, reason) => {
    expect(only(`uses: a/b@v1 ${text}`)).toEqual([rules, reason]);
  });

  it.each([
    ["unpinned-images", "unpinned-image"],
    ["impostor-commit", "impostor-commit"],
    ["ref-version-mismatch", "version-mismatch"],
    ["known-vulnerable-actions", "known-vulnerability"],
    ["archived-uses", "archived-repository"],
    ["typosquat-uses", "lookalike-owner"],
    ["ref-confusion", "ambiguous-ref"],
    ["forbidden-uses", "forbidden-owner"],
  ])("zizmor's %s is %s", (audit, rule) => {
    expect(only(`# zizmor: ignore[${audit}]`)[0]).toEqual([rule]);
  });

  it.each([
    "# zizmor: ignore[artipacked]",
    "# zizmor: ignore[constructor]",
    "# zizmor: ignore",
    "# zizmor:ignore[unpinned-uses]",
    "#zizmor: ignore[unpinned-uses]",
    "# zizmor: ignore[unpinned-uses]x",
    "# ratchet:excluded",
    "# ratchet:actions/checkout@v4",
  ])("%s asks nothing of this suite", (text) => {
    expect(read(`uses: a/b@v1 ${text}`)).toEqual([]);
  });
});

test("several comments share a line, each with its own place and reason", () => {
  const text = "x\nuses: a/b@v1 # lockstep: ignore[r-a] one # zizmor: ignore[unpinned-uses] two";
  const [first, second] = read(text);
  expect([first?.reason, second?.reason]).toEqual(["one", "two"]);
  expect(first?.location).toEqual({ file: "f.yml", line: 2, column: 14, endLine: 2, endColumn: 41 });
  expect(second?.location).toEqual({ file: "f.yml", line: 2, column: 42, endLine: 2, endColumn: 77 });
});

test("whether a comment stands alone is told, and lines end as everywhere else", () => {
  const text = "a: b\r\n  # lockstep: ignore[r-a] why\rc: d # lockstep: ignore[r-a] why";
  expect(read(text).map(({ alone, location }) => [alone, location.line])).toEqual([
    [true, 2],
    [false, 3],
  ]);
});

test("hostile text neither throws nor yields more than a line can mean", () => {
  const piece = fc.constantFrom(
    "# lockstep: ignore[",
    "# zizmor: ignore[unpinned-uses]",
    "# ratchet:exclude",
    "r-a",
    "]",
    ",",
    " ",
    '"',
    "'",
    "\\",
    "\n",
    "//",
    "#",
    "\ud800",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: hostileText }), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join("");
        const comments = read(text);
        const lines = text.split(/\r\n|\n|\r/);
        const misplaced = comments.filter(
          ({ location: { line, column } }) => !/^(?:#|\/\/)/.test(lines[line - 1]?.slice(column - 1) ?? ""),
        );
        const perLine = new Set(comments.map(({ location }) => location.line)).size * 8;
        expect([misplaced, comments.length <= perLine]).toEqual([[], true]);
        expect(comments.every(({ rules, reason }) => rules.length <= 50 && reason.length <= 500)).toBe(true);
      },
    ),
  );
});

test("a line of a hundred thousand comments is read in one pass", () => {
  expect(read(`x ${"# lockstep: ignore[r-a] # ".repeat(100_000)}`)).toHaveLength(8);
  expect(read(`x ${"#".repeat(500_000)}${" ".repeat(500_000)}# lockstep: ignore[r-a] why`)).toHaveLength(1);
});
