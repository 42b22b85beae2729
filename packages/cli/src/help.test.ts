import { describe, expect, it } from "vitest";
import { COMMANDS } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { optionsOf } from "./parse-arguments.ts";

describe("help", () => {
  it("lists every command and every exit code", () => {
    const text = overview(COMMANDS);
    for (const { name } of COMMANDS) expect(text).toContain(`  ${name} `);
    for (const code of ["0", "1", "2", "3", "70"]) expect(text).toMatch(new RegExp(`^ {2}${code} `, "m"));
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    "of %s lists every option and example",
    (_name, command) => {
      const text = commandHelp(command);
      for (const { name } of optionsOf(command)) expect(text).toContain(`--${name}`);
      for (const { line } of command.examples) expect(text).toContain(line);
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(140);
    },
  );
});
