import { UsageError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../parse-arguments.ts";
import { readWish } from "./harden-runner-arguments.ts";
import { hardenRunnerCommand } from "./harden-runner-command.ts";

function wish(...words: readonly string[]) {
  return readWish(parseArguments(hardenRunnerCommand, words));
}

function refusal(...words: readonly string[]): string | undefined {
  try {
    wish(...words);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}

describe("the words of harden-runner", () => {
  it("ask for audit and the default presets where they say no more", () => {
    expect(wish("run", "--", "make")).toEqual({
      kind: "run",
      command: ["make"],
      mode: "audit",
      allow: [],
      presets: [],
      output: undefined,
    });
  });

  it("may name several lines and presets", () => {
    const words = [
      "run",
      "--allow",
      "a.example.test:80",
      "--allow=udp://b.example.test:5",
      "--preset",
      "npm",
      "--preset",
      "none",
    ];
    expect(wish(...words, "--policy", "block", "--output", "r.json", "--", "make")).toMatchObject({
      mode: "block",
      allow: ["a.example.test:80", "udp://b.example.test:5"],
      presets: ["npm", "none"],
      output: "r.json",
    });
  });

  it("leave the command's own words alone", () => {
    const command = ["npm", "ci", "--policy", "x", "-h", "--help", "--", "--no-such-option"];
    expect(wish("run", "--", ...command)).toMatchObject({ command, mode: "audit" });
  });

  it.each([
    [[]],
    [["run"]],
    [["run", "--"]],
    [["run", "make"]],
    [["run", "make", "--", "all"]],
    [["start", "--", "make"]],
    [["run", "--policy", "blok", "--", "make"]],
    [["run", "--allow", "--", "make"]],
    [["run", "--allow=", "--", "make"]],
    [["run", "--output", "a", "--output", "b", "--", "make"]],
  ])("are refused where they are %j", (words) => {
    expect(refusal(...words)).toBe("invalid-input");
  });
});
