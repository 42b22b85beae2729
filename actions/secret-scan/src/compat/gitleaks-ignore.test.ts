import { SourceFile, UsageError } from "@lockstep/core";
import { expect, it, test } from "vitest";
import { exampleSubject } from "../ignore/example-sighting.ts";
import { readGitleaksIgnore } from "./gitleaks-ignore.ts";

const commit = "abcdef0123456789abcdef0123456789abcdef01";
const here = exampleSubject({ ruleId: "acme-token", path: "src/a.env", line: 3 });
const inCommit = exampleSubject({ ruleId: "acme-token", path: "src/a.env", line: 3 }, [commit]);

function read(text: string) {
  return readGitleaksIgnore(new SourceFile(".gitleaksignore", text));
}

it.each([
  ["src/a.env:acme-token:3", here, true],
  ["./src/a.env:acme-token:3", here, true],
  ["src\\a.env:acme-token:3", here, true],
  ["src/a.env:acme-token:3", inCommit, true],
  [`${commit}:src/a.env:acme-token:3`, inCommit, true],
  [`${commit.slice(0, 7)}:src/a.env:acme-token:3`, inCommit, true],
  [`${commit}:src/a.env:acme-token:3`, here, false],
  [`1${commit.slice(1)}:src/a.env:acme-token:3`, inCommit, false],
  ["src/a.env:acme-token:4", here, false],
  ["src/b.env:acme-token:3", here, false],
  ["src/a.env:other:3", here, false],
])("%s", (line, subject, expected) => {
  expect(
    read(`# why\n\n${line}\r\n`)
      .cover(subject)
      ?.entries.map((entry) => entry.line),
  ).toEqual(expected ? [3] : undefined);
});

test("a path may hold colons", () => {
  const subject = exampleSubject({ ruleId: "acme-token", path: "c:x/a:b", line: 9 });
  expect(read("c:x/a:b:acme-token:9").cover(subject) !== undefined).toBe(true);
});

test("every entry is listed, so that stale ones can be told", () => {
  expect(read("a:r:1\n# x\nb:r:2\n").entries.map(({ line }) => line)).toEqual([1, 3]);
});

it.each([
  ["a line that is none", "a:r:1\nhello\nb:r\n:::\n", [2, 3, 4]],
  ["too many", "a:r:1\n".repeat(50_001), [1]],
])("refuses %s", (_, text, lines) => {
  try {
    read(text);
    expect.unreachable();
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    expect([thrown.code, thrown.problems.map(({ location }) => location?.line)]).toEqual(["policy-invalid", lines]);
  }
});
