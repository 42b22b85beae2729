import { UsageError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { Command } from "./command.ts";
import { parseArguments } from "./parse-arguments.ts";

const COMMAND: Command = {
  name: "sample",
  usage: "",
  summary: "",
  details: [],
  options: [
    { name: "format", value: "text|json", choices: ["text", "json"], description: "" },
    { name: "output", value: "FILE", description: "" },
    { name: "force", description: "" },
  ],
  examples: [],
  maxPaths: 2,
  run: async () => 0,
};

function problems(...words: readonly string[]): readonly string[] {
  try {
    parseArguments(COMMAND, words);
    return [];
  } catch (error) {
    if (error instanceof UsageError && error.code === "invalid-input")
      return error.problems.map(({ message }) => message);
    throw error;
  }
}

describe("parseArguments", () => {
  it("reads paths, options in both spellings, and switches", () => {
    const { paths, options, switches } = parseArguments(COMMAND, [
      "a",
      "--format",
      "json",
      "--output=x",
      "--force",
      "b",
    ]);
    expect({ paths, options, switches: [...switches] }).toEqual({
      paths: ["a", "b"],
      options: { format: "json", output: "x" },
      switches: ["force"],
    });
  });

  it("takes everything after -- for a path", () => {
    expect(parseArguments(COMMAND, ["--", "--format"]).paths).toEqual(["--format"]);
  });

  it("reports all problems together", () => {
    expect(problems("a", "b", "c", "--frmat", "x", "--format", "yaml", "--output", "--force=1")).toHaveLength(4);
  });

  it.each([
    ["--formt", "--format"],
    ["--format=jsn", '"json"'],
  ])("names what %s was meant to be", (word, meant) => {
    expect(problems(word)[0]).toContain(meant);
  });

  it.each([
    [["--format"]],
    [["--format", "--force"]],
    [["--output="]],
    [["--output", "a", "--output", "b"]],
    [["-x"]],
    [["--force=yes"]],
    [["--__proto__"]],
    [["--constructor=1"]],
  ])("refuses %j", (words) => {
    expect(problems(...words)).not.toHaveLength(0);
  });

  it("helps whatever else is wrong", () => {
    expect(parseArguments(COMMAND, ["--nonsense", "--help"]).switches.has("help")).toBe(true);
  });
});
