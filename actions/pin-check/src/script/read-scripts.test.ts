import { readPipelineFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { isShellFile, scriptOfShellFile, scriptsOfPipeline } from "./read-scripts.ts";
import type { Script } from "./script.ts";
import { languageOf } from "./shell-language.ts";

async function scriptsOf(lines: readonly string[]): Promise<readonly Script[]> {
  const read = await readPipelineFile("x.yml", lines.join("\n"), undefined);
  if (!read.ok) throw new Error(read.message);
  return scriptsOfPipeline(read.file);
}

function job(runsOn: string, step: string): readonly string[] {
  return ["jobs:", "  a:", `    runs-on: ${runsOn}`, "    steps:", `      - ${step}`];
}

describe("scriptsOfPipeline", () => {
  it("finds the run blocks of a workflow, in order, with their place", async () => {
    const scripts = await scriptsOf([
      ...job("ubuntu-latest", "run: npm ci"),
      "      - run: |",
      "          a",
      "          b",
      "",
    ]);
    expect(scripts.map(({ text, site }) => [site, text])).toEqual([
      ["run", "npm ci"],
      ["run", "a\nb\n"],
    ]);
    expect(scripts[1]?.locate(2, 3)).toEqual({ file: "x.yml", line: 8, column: 11, endLine: 8, endColumn: 12 });
  });

  it("finds those of a composite action", async () => {
    const scripts = await scriptsOf(["runs:", "  using: composite", "  steps:", "    - run: a", "      shell: bash"]);
    expect(scripts).toMatchObject([{ text: "a", shell: "bash" }]);
  });

  it.each([
    ["ubuntu-latest", "run: a", undefined],
    ["windows-latest", "run: a", "pwsh"],
    ["[self-hosted, Windows]", "run: a", "pwsh"],
    ["windows-latest", "{ run: a, shell: bash }", "bash"],
    ["'${{ matrix.os }}'", "run: a", undefined],
  ])("on %s, the shell of { %s } is %s", async (runsOn, step, shell) => {
    expect((await scriptsOf(job(runsOn, step))).map((script) => script.shell)).toEqual([shell]);
  });
});

describe("languageOf", () => {
  it.each([
    [undefined, "posix"],
    ["bash", "posix"],
    ["bash -l {0}", "posix"],
    ["/usr/bin/sh -e {0}", "posix"],
    ["msys2 {0}", "posix"],
    ["${{ matrix.shell }}", "posix"],
    ["pwsh", "powershell"],
    ["PowerShell -File {0}", "powershell"],
    ["C:\\x\\pwsh.exe {0}", "powershell"],
    ["cmd", "cmd"],
    ["python", "other"],
    ["python3.12 {0}", "other"],
    ["node {0}", "other"],
  ])("%s is %s", (shell, language) => {
    expect(languageOf(shell)).toBe(language);
  });
});

describe("shell files", () => {
  it.each([
    ["a.sh", true],
    ["x/y.bash", true],
    ["a.sh.txt", false],
    ["sh", false],
    ["a.zsh", false],
  ])("%s: %s", (path, is) => {
    expect(isShellFile(path)).toBe(is);
  });

  it("are one script each", () => {
    const script = scriptOfShellFile("x/y.sh", "a\nb c");
    expect(script).toMatchObject({ site: "shell-script", text: "a\nb c", shell: undefined });
    expect(script.locate(4, 5)).toEqual({ file: "x/y.sh", line: 2, column: 3, endLine: 2, endColumn: 4 });
  });
});
