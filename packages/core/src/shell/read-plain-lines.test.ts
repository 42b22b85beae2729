import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineDialect, readPlainLines } from "./read-plain-lines.ts";
import { HOLE } from "./shell-command.ts";

function wordsOf(text: string, dialect: LineDialect = "powershell"): readonly (readonly string[])[] {
  const { commands } = readPlainLines(text, dialect);
  return commands.map(({ words }) => words.map(({ value }) => value.replaceAll(HOLE, "?")));
}

describe("readPlainLines", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["pip install foo==1.2", [["pip", "install", "foo==1.2"]]],
    ["a 'b c' \"d\"\r\n\r\ne", [["a", "b c", "d"], ["e"]]],
    ["a; b && c || d", [["a"], ["b"], ["c"], ["d"]]],
    ["& .\\x\\pip.exe install a", [[".\\x\\pip.exe", "install", "a"]]],
    ['a "b==$env:V" $x ${env:Y}z', [["a", "b==?", "?", "?z"]]],
    ["a ${{ matrix.b }}c", [["a", "?c"]]],
    ["# a\nb", [["b"]]],
    ["a `\n  b", [["a", "b"]]],
    ["a > out 2>&1", [["a"]]],
    ["a >out 2>$null b", [["a", "b"]]],
  ])("%j for PowerShell", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(readPlainLines(text, "powershell").unread).toEqual([]);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ["@echo off\nREM a\n:: b\ncall npm install %X%", [["call", "npm", "install", "?"]]],
    ["a ^\n b", [["a", "b"]]],
  ])("%j for cmd", (text, words) => {
    expect(wordsOf(text, "cmd")).toEqual(words);
  });

  it("joins what a pipe connects", () => {
    const { commands } = readPlainLines("a | b\nc", "powershell");
    expect(commands.map(({ fedBy }) => fedBy.map(({ launch }) => launch?.program))).toEqual([[], ["a"], []]);
  });

  it("knows the file that output goes to", () => {
    const [command] = readPlainLines("a > b.txt", "powershell").commands;
    expect(command?.redirects.map(({ operator, target }) => operator + target.value)).toEqual([">b.txt"]);
  });

  it.each(["if (a) { npm install b }", "npm install $(a)", 'a "b`n"', "a @{b = 1}", "$x = (a)", 'a "b'])(
    "hands %j back",
    (line) => {
      const text = `x\n  ${line}\ny`;
      const { commands, unread } = readPlainLines(text, "powershell");
      expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual([line]);
      expect(commands.map(({ launch }) => launch?.program)).toEqual(["x", "y"]);
    },
  );

  it.each([
    ["a block comment", "x\n<#\nnpm install b\n#> y", ["x", "y"]],
    ["a block comment on a line", "x <# npm | #> z\ny", ["x", "y"]],
    ["a block comment without end", "x\n<# npm install b", ["x"]],
    ["a here-string", 'x\n$s = @"\nnpm install b\n"@ | y', ["x", "y"]],
    ["a here-string in single quotes", "x\n@'\nnpm install b\n'@\ny", ["x", "y"]],
  ])("does not take the text of %s for commands", (_case, text, programs) => {
    const { commands } = readPlainLines(text, "powershell");
    expect(commands.map(({ launch }) => launch?.program).filter((program) => program !== undefined)).toEqual(programs);
  });

  it("reads what is assigned to a variable", () => {
    const text = "  $x = npm install b\n$env:Y += a";
    const { commands } = readPlainLines(text, "powershell");
    expect(commands.map(({ launch }) => launch?.program)).toEqual(["npm", "a"]);
    expect(commands.map(({ start, end }) => text.slice(start, end))).toEqual(["npm install b", "a"]);
  });

  it("reads no script of more than 512 KiB", () => {
    expect(readPlainLines("a\n".repeat(300_000), "cmd")).toMatchObject({ commands: [], unread: [{ start: 0 }] });
  });

  it.each<LineDialect>(["powershell", "cmd"])("takes a line of %s with more commands than people write", (dialect) => {
    expect(readPlainLines("a|".repeat(250_000), dialect).commands).toHaveLength(250_000);
  });

  it("gives places inside the text, whatever it is", () => {
    const part = fc.constantFrom(
      ..."a|\"|'|$|${|}|(|)|%|`|^|&|;|>|>>|2>&1|#|\\|=|é|npm".split("|"),
      " ",
      "\n",
      "\r\n",
      "|",
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom<LineDialect>("powershell", "cmd"), (parts, dialect) => {
        const text = parts.join("");
        const { commands, unread } = readPlainLines(text, dialect);
        const words = commands.flatMap((command) => command.words);
        for (const { start, end } of [...words, ...unread]) expect(text.slice(start, end)).not.toBe("");
        for (const { start, end } of words) expect(text.slice(start, end)).not.toContain("\n");
      }),
      {
        examples: [
          [["a", "`", "\n", "("], "powershell"],
          [["'", "`", "\n", "'"], "powershell"],
          [['"', "^", "\r\n", '"'], "cmd"],
        ],
      },
    );
  });
});
