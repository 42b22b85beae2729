import { describe, expect, it } from "vitest";
import type { Level } from "../rule/level.ts";
import type { RawFinding } from "./rule-matcher.ts";
import { settle } from "./settle.ts";

type Parts = { readonly level?: Level; readonly generic?: true };

function finding(id: string, start: number, end: number, { level = "likely", generic }: Parts = {}): RawFinding {
  const text = "x".repeat(end - start);
  const examples = { flags: () => [], allows: () => [] };
  const reach = { before: 0, after: 0 };
  const rule = {
    id,
    title: "",
    keywords: [],
    pattern: /(?!)/,
    reach,
    level,
    examples,
    ...(generic ? { generic } : {}),
  };
  return { rule, level, secret: text, match: text, start, end };
}

function settled(...findings: readonly RawFinding[]): readonly string[] {
  return settle(findings).map(({ rule }) => rule.id);
}

describe("settle", () => {
  it("keeps what overlaps only something that does not stand itself", () => {
    const first = finding("first", 0, 30, { generic: true });
    const middle = finding("middle", 20, 60);
    const last = finding("last", 50, 90, { level: "verified-format" });
    expect(settled(first, middle, last)).toEqual(["first", "last"]);
    expect(settled(last, middle, first)).toEqual(["first", "last"]);
  });

  it("keeps both of two that only touch, and those about no text at all", () => {
    expect(settled(finding("b", 10, 20), finding("a", 0, 10), finding("path", 0, 0))).toEqual(["a", "path", "b"]);
  });

  it("does not let a doubtful part hide a longer value that is likely for itself", () => {
    const value = finding("value", 0, 40, { generic: true });
    expect(settled(value, finding("part", 4, 24, { level: "possible" }))).toEqual(["value", "part"]);
    expect(settled(value, finding("whole", 0, 38, { level: "possible" }))).toEqual(["whole"]);
    expect(settled(value, finding("sure", 4, 24))).toEqual(["sure"]);
  });

  it("is quick where everything overlaps", () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => finding(`r${at % 7}`, at * 3, at * 3 + 40));
    expect(settle(chain).length).toBeGreaterThan(3_000);
  });
});
