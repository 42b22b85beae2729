import { hostileText, type StepLog, StepLogReader } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayHoldCommand, withCommandsStopped } from "./untrusted-output.ts";

function follow(output: string): StepLog {
  const reader = new StepLogReader(new Set(), { debug: false });
  for (const line of output.split(/\r\n|\r|\n/)) reader.read(line);
  return reader.result();
}

describe("withCommandsStopped", () => {
  test("nothing in any text acts, all of it is shown, and commands work again afterwards", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { commands, lines } = follow(`${withCommandsStopped(text)}::group::after`);
        expect(commands.map(({ name }) => name)).toEqual(["stop-commands", "group"]);
        expect(lines.slice(1, -2)).toEqual(text.replace(/\r\n$|\r$|\n$/, "").split(/\r\n|\r|\n/));
      }),
    );
  });

  test("draws a new end mark each time, so text printed earlier cannot hold it", () => {
    const marks = Array.from({ length: 50 }, () => follow(withCommandsStopped("")).commands[0]?.data);
    expect(new Set(marks).size).toBe(50);
  });
});

describe("mayHoldCommand", () => {
  test("is true for every text in which the runner would find a command", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        if (follow(text).commands.length > 0) expect(mayHoldCommand(text)).toBe(true);
      }),
    );
  });

  test.each(["::add-mask::x", "##[error]x", ":\u200B:error:\u200B:x", "#\u00AD#[error]x", "a\nb", "a\rb"])(
    "is true for %j",
    (text) => {
      expect(mayHoldCommand(text)).toBe(true);
    },
  );

  test.each(["", "Checked 3 files.", "See: docs", "#1 of [2]"])("is false for %j", (text) => {
    expect(mayHoldCommand(text)).toBe(false);
  });
});
