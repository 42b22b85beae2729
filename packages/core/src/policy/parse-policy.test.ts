import { describe, expect, it } from "vitest";
import { type Problem, UsageError } from "../errors.ts";
import { parsePolicy } from "./parse-policy.ts";

const CATALOGUE = { "pin-check": ["unpinned-action", "unpinned-image"] };

function problems(text: string): readonly string[] {
  try {
    parsePolicy("p.yml", text, CATALOGUE);
  } catch (error) {
    if (error instanceof UsageError && error.code === "policy-invalid") return error.problems.map(inWords);
    throw error;
  }
  return [];
}

function inWords({ message, location }: Problem): string {
  return `${location?.file}:${location?.line}:${location?.column}: ${message}`;
}

/** The `file:line:column` part of each problem. */
function places(text: string): readonly string[] {
  return problems(text).map((problem) => problem.split(": ", 1)[0] ?? "");
}

describe("parsePolicy", () => {
  it("leaves the section of a check that does not run to whoever runs it", () => {
    expect(parsePolicy("p.yml", "version: 1\npin-check: { whatever: [1] }", {}).policy["pin-check"]).toBeUndefined();
    expect(() => parsePolicy("p.yml", "version: 1\npin-chek: {}", {})).toThrow(UsageError);
  });

  it("reads every key", () => {
    const text = [
      "version: 1",
      "fail-on: warning",
      "on-incomplete: warn",
      "pin-check:",
      "  rules: { unpinned-image: off }",
      "  exceptions:",
      "    - { rule: unpinned-action, file: a/**, subject: x/*, reason: because, expires: 2030-01-31 }",
      "  ignore-comments: any",
      "  baseline: base-commit",
      "  online: true",
      "  min-age: 3",
      "  allowed-owners: [actions]",
      "  allowed-registries: [ghcr.io/octo-org/*]",
      "  install-grades: { npm: locked, apt: unversioned }",
    ].join("\n");
    expect(parsePolicy("p.yml", text, CATALOGUE).policy).toEqual({
      version: 1,
      "fail-on": "warning",
      "on-incomplete": "warn",
      "pin-check": {
        rules: { "unpinned-image": "off" },
        exceptions: [
          { rule: "unpinned-action", file: "a/**", subject: "x/*", reason: "because", expires: "2030-01-31" },
        ],
        "ignore-comments": "any",
        baseline: "base-commit",
        online: true,
        "min-age": 3,
        "allowed-owners": ["actions"],
        "allowed-registries": ["ghcr.io/octo-org/*"],
        "install-grades": { npm: "locked", apt: "unversioned" },
      },
    });
  });

  it("locates an entry, for findings that point at it", () => {
    const text = "version: 1\npin-check:\n  exceptions:\n    - rule: unpinned-action\n      reason: r\n";
    const parsed = parsePolicy("p.yml", text, CATALOGUE);
    expect(parsed.locate(["pin-check", "exceptions", 0, "reason"])).toMatchObject({ line: 5, column: 7 });
    expect(parsed.locate(["pin-check", "exceptions", 0])).toMatchObject({ line: 4, column: 7 });
  });

  it("reports all problems of a file together, in order, each at its place", () => {
    const text = [
      "version: 2",
      "fail-on: never",
      "pincheck: {}",
      "pin-check:",
      "  rules: { unpined-action: off, unpinned-image: loud }",
      "  exceptions:",
      "    - rule: unpinned-action",
      "      expires: 2026-13-01",
    ].join("\n");
    expect(places(text)).toEqual([
      "p.yml:1:1",
      "p.yml:2:1",
      "p.yml:3:1",
      "p.yml:5:12",
      "p.yml:5:33",
      "p.yml:7:7",
      "p.yml:8:7",
    ]);
  });

  it.each([
    ["a mistyped top-level key", "version: 1\npin-chek: {}", "`pin-check`"],
    ["a mistyped rule", "version: 1\npin-check: { rules: { unpined-image: off } }", "`unpinned-image`"],
    [
      "a mistyped exception key",
      "version: 1\npin-check: { exceptions: [{ rule: unpinned-image, reasn: x }] }",
      "`reason`",
    ],
  ])("names the nearest known word for %s", (_case, text, meant) => {
    expect(problems(text).some((problem) => problem.includes(meant))).toBe(true);
  });

  it.each([
    ["an empty file", ""],
    ["comments only", "# nothing\n"],
    ["a list", "- 1\n"],
    ["a scalar", "yes\n"],
    ["a missing version", "fail-on: error\n"],
    ["a key that stands there twice", "version: 1\nfail-on: error\nfail-on: note\n"],
    ["two documents", "version: 1\n---\nversion: 1\n"],
    ["broken YAML", "version: [\n"],
    ["an alias bomb", `version: 1\n${bomb()}`],
    ["a cyclic alias", "version: 1\npin-check: &a { rules: *a }\n"],
    ["a negative age", "version: 1\npin-check: { min-age: -1 }\n"],
    ["an age that is no number", "version: 1\npin-check: { min-age: soon }\n"],
    ["nobody who is allowed", "version: 1\npin-check: { allowed-owners: [] }\n"],
    ["a grade of a tool nobody knows", "version: 1\npin-check: { install-grades: { npmm: exact } }\n"],
    ["a grade nobody knows", "version: 1\npin-check: { install-grades: { npm: exactly } }\n"],
    ["a rule of no check", "version: 1\npin-check: { exceptions: [{ rule: __proto__, reason: x }] }\n"],
  ])("refuses %s", (_case, text) => {
    expect(problems(text)).not.toHaveLength(0);
  });
});

/** Ten levels of ten aliases each: 10^10 nodes when expanded. */
function bomb(): string {
  const names = "abcdefghij".split("");
  return names.map((name, i) => `${name}: &${name} [${Array(10).fill(i === 0 ? "x" : `*${names[i - 1]}`)}]`).join("\n");
}
