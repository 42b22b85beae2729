import { Buffer } from "node:buffer";
import { SourceFile, UsageError } from "@lockstep/core";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { exampleSubject } from "../ignore/example-sighting.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { readGitleaksBaseline } from "./gitleaks-baseline.ts";

const make = new Synthetic("gitleaks-baseline");
const secret = `${make.alnum(20)}é`;
const latin1 = Buffer.from(secret, "utf8").toString("latin1");
const commit = "abcdef0123456789abcdef0123456789abcdef01";

function read(report: unknown) {
  return readGitleaksBaseline(
    new SourceFile("report.json", typeof report === "string" ? report : JSON.stringify(report)),
  );
}

function finding(parts: Readonly<Record<string, unknown>> = {}) {
  return { RuleID: "acme-token", File: "src/a.env", StartLine: 3, Secret: secret, Commit: "", Entropy: 4, ...parts };
}

const subject = exampleSubject({ secret: latin1, ruleId: "acme-token", path: "src/a.env", line: 3 }, [commit]);
const moved = exampleSubject({ secret: latin1, ruleId: "acme-token", path: "src/a.env", line: 77 }, [commit]);
const changed = exampleSubject({ secret: make.alnum(20), ruleId: "acme-token", path: "src/a.env", line: 3 }, [commit]);

it.each([
  ["covers what it has", finding(), subject, true],
  ["covers what has moved", finding({ Commit: "1".repeat(40) }), moved, true],
  ["does not cover another secret on the line", finding(), changed, false],
  ["does not cover another file", finding({ File: "src/b.env" }), subject, false],
  ["does not cover another rule", finding({ RuleID: "github-pat" }), subject, false],
  ["where it is redacted goes by the line", finding({ Secret: "REDACTED" }), subject, true],
  ["where a part is redacted goes by the line", finding({ Secret: `${secret.slice(0, 4)}...` }), subject, true],
  ["where it is redacted knows no other line", finding({ Secret: "REDACTED" }), moved, false],
  [
    "where it is redacted goes by the commit too",
    finding({ Secret: "REDACTED", Commit: "1".repeat(40) }),
    subject,
    false,
  ],
  ["where it is redacted takes its own commit", finding({ Secret: "REDACTED", Commit: commit }), subject, true],
])("%s", (_, entry, about, expected) => {
  const list = read([entry]);
  expect([list.cover(about) !== undefined, list.entries.length]).toEqual([expected, 1]);
});

test("a report without findings is an empty baseline", () => {
  expect([read("[]").entries, read("null").entries]).toEqual([[], []]);
});

it.each([
  ["no JSON", "{"],
  ["no list", "{}"],
  ["no finding", "[1]"],
  ["a finding without a rule", JSON.stringify([{ ...finding(), RuleID: 1 }])],
  ["nothing but inherited names", '[{"__proto__":{"RuleID":"a","File":"b","StartLine":1}}]'],
  ["too many", JSON.stringify(Array.from({ length: 50_001 }, () => 0))],
])("%s is refused", (_, text) => {
  expect(() => read(text)).toThrow(UsageError);
});

test("no error and no list holds a secret", () => {
  const broken = `[{"Secret": "${secret}" "RuleID"`;
  let said = "";
  try {
    read(broken);
  } catch (thrown) {
    said =
      thrown instanceof UsageError
        ? JSON.stringify([thrown.message, thrown.hint, thrown.problems, String(thrown.cause)])
        : "";
  }
  expect([said === "", said.includes(secret.slice(0, 8))]).toEqual([false, false]);
  expect(JSON.stringify(read([finding()])).includes(secret.slice(0, 8))).toBe(false);
});

test("any JSON is read or refused", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      try {
        expect(read(text).kind).toBe("baseline");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UsageError);
      }
    }),
  );
});
