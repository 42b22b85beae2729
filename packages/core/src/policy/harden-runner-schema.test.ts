import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { parsePolicy } from "./parse-policy.ts";
import { HARDEN_CHOICES } from "./policy.ts";

function section(lines: readonly string[]) {
  const text = ["version: 1", "harden-runner:", ...lines.map((line) => `  ${line}`)].join("\n");
  return parsePolicy("p.yml", text, {}).policy["harden-runner"];
}

/** The lines of the section, counted from 1, that have a problem. */
function refused(lines: readonly string[]): readonly (number | undefined)[] {
  try {
    section(lines);
    return [];
  } catch (error) {
    if (error instanceof UsageError && error.code === "policy-invalid") {
      return error.problems.map(({ location }) => location && location.line - 2);
    }
    throw error;
  }
}

describe("the section of harden-runner", () => {
  it("holds every key", () => {
    const lines = [
      "mode: block",
      "tls: sni",
      "sudo: disable",
      "containers: filter",
      "memory: protect",
      "file-integrity: fail",
      "on-block: fail",
      "on-tamper: warn",
      "on-unsupported: fail",
      "allowed-endpoints: [a.example.test, 'udp://b.example.test:123']",
      "presets: [github, npm]",
      "steps: { deploy: { allowed-endpoints: [c.example.test:22] }, __run: { allowed-endpoints: [] } }",
      "may-change: [dist/**]",
    ];
    expect(section(lines)).toEqual({
      mode: "block",
      tls: "sni",
      sudo: "disable",
      containers: "filter",
      memory: "protect",
      "file-integrity": "fail",
      "on-block": "fail",
      "on-tamper": "warn",
      "on-unsupported": "fail",
      "allowed-endpoints": ["a.example.test", "udp://b.example.test:123"],
      presets: ["github", "npm"],
      steps: { deploy: { "allowed-endpoints": ["c.example.test:22"] }, __run: { "allowed-endpoints": [] } },
      "may-change": ["dist/**"],
    });
  });

  it.each(Object.entries(HARDEN_CHOICES))("knows the words for %s, and no other", (name, words) => {
    for (const word of words) expect(section([`${name}: "${word}"`])).toEqual({ [name]: word });
    expect(refused([`${name}: other`])).toEqual([1]);
  });

  it.each([
    [["mdoe: block"], [1]],
    [
      ["mode: block", "presets: [gihub]", "allowed-endpoints: a.example.test"],
      [2, 3],
    ],
    [["presets: github"], [1]],
    [
      ["allowed-endpoints:", "  - ''", "  - 1"],
      [2, 3],
    ],
    [["steps: { 'a b': { allowed-endpoints: [] } }"], [1]],
    [["steps: { 1: { allowed-endpoints: [] } }"], [1]],
    [["steps:", "  a: {}"], [2]],
    [["steps:", "  a:", "    allowed-endpoints: []", "    sudo: keep"], [4]],
    [["rules: {}"], [1]],
    [["may-change: '*'"], [1]],
  ])("refuses %j", (lines, places) => {
    expect(refused(lines)).toEqual(places);
  });

  it("names the nearest known key also inside of a step", () => {
    const text = "version: 1\nharden-runner: { steps: { a: { allowed-endpoints: [], alowed-endpoints: [] } } }";
    try {
      parsePolicy("p.yml", text, {});
      expect.unreachable();
    } catch (error) {
      expect(error instanceof UsageError && error.problems[0]?.message).toContain("`allowed-endpoints`");
    }
  });

  it("is read by whoever reads the policy", () => {
    expect(() => parsePolicy("p.yml", "version: 1\nharden-runner: 1", {})).toThrow(UsageError);
  });
});
