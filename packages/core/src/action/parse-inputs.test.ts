import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { choice, flag, secret, text } from "./input.ts";
import { parseInputs } from "./parse-inputs.ts";
import { defineAction } from "./spec.ts";

const spec = defineAction({
  name: "sample",
  title: "Sample",
  description: "d",
  branding: { icon: "lock", color: "blue" },
  inputs: {
    mode: choice(["fail", "warn"], { description: "m", default: "fail" }),
    deep: flag({ description: "d", default: false }),
    path: text({ description: "p", default: ".", maxLength: 10 }),
    token: secret({ description: "t" }),
  },
  outputs: {},
  permissions: {},
  phases: ["main"],
});

function problems(raw: Record<string, string>): readonly string[] {
  try {
    parseInputs(spec, raw);
    return [];
  } catch (error) {
    if (error instanceof UsageError && error.code === "invalid-input")
      return error.problems.map(({ message }) => message);
    throw error;
  }
}

describe("parseInputs", () => {
  it("gives defaults for missing and empty values, and types that need no cast", () => {
    const inputs = parseInputs(spec, { mode: "", path: "  " });
    const mode: "fail" | "warn" = inputs.mode;
    expect({ ...inputs, mode }).toEqual({ mode: "fail", deep: false, path: ".", token: undefined });
  });

  it("reads given values", () => {
    const inputs = parseInputs(spec, { mode: "warn", deep: "True", path: "src", token: "canary" });
    expect(inputs).toMatchObject({ mode: "warn", deep: true, path: "src" });
    expect(inputs.token?.reveal()).toBe("canary");
  });

  it("reports all bad inputs together, each with its name", () => {
    const names = problems({ mode: "wran", deep: "yes", path: "x".repeat(11) }).map(
      (problem) => problem.split(":", 1)[0],
    );
    expect(names).toEqual(["mode", "deep", "path"]);
  });

  it("names the nearest allowed value", () => {
    expect(problems({ mode: "wrn" })[0]).toContain('"warn"');
  });

  it("never shows a secret, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const inputs = parseInputs(spec, { token: `canary${tail}` });
        expect(`${JSON.stringify(inputs)}${inputs.token}${inspect(inputs)}`).not.toContain("canary");
      }),
    );
  });
});
