import { describe, expect, it } from "vitest";
import type { Family } from "../family.ts";
import { scriptOfShellFile } from "../script/read-scripts.ts";
import type { Script } from "../script/script.ts";
import { judgeInstalls } from "./judge-installs.ts";

const URL = "https://x.example.test/tool";

async function judge(text: string, required?: Parameters<typeof judgeInstalls>[1]): Promise<Family> {
  return await judgeInstalls([scriptOfShellFile("x.sh", text)], required);
}

function inShell(shell: string | undefined, text: string): Script {
  return { ...scriptOfShellFile("x.sh", text), shell };
}

function rulesOf(family: Family): readonly string[] {
  return family.detections.map(({ rule }) => rule.id);
}

describe("judgeInstalls", () => {
  it("lists every install with its grade, whether or not it is a finding", async () => {
    const family = await judge(`npm ci; npm i -g foo bar@1.2.3\ncurl ${URL} | sh`);
    expect(family.subjects.map(({ what, kind, verdict, location }) => [what, kind, verdict, location.column])).toEqual([
      ["npm ci", "install", "locked", 1],
      ["foo", "install", "unversioned", 18],
      ["bar@1.2.3", "install", "exact", 22],
      [URL, "install", "unverified-download", 1],
    ]);
    expect(rulesOf(family)).toEqual(["unpinned-install", "unverified-download"]);
    expect(family.stats).toEqual({ scripts: 1, "install commands": 4 });
  });

  it.each<[string, Parameters<typeof judgeInstalls>[1], number]>([
    ["npm install", undefined, 0],
    ["npm install", { npm: "locked" }, 1],
    ["npm ci", { npm: "locked" }, 0],
    ["npm i foo", { npm: "unversioned" }, 0],
    ["npm i foo", { pip: "unversioned" }, 1],
    ["apt-get install foo", { apt: "unversioned" }, 0],
  ])("%s under %j", async (text, required, count) => {
    expect((await judge(text, required)).detections).toHaveLength(count);
  });

  it.each<[string, readonly string[], string]>([
    ["npx foo", ["foo"], "exact"],
    ["npx foo", ["food"], "unversioned"],
    ["npm exec foo", ["foo"], "exact"],
    ["bunx foo", ["foo"], "exact"],
    ["npx @a/b", ["@a/b"], "exact"],
    ["npx tsc", ["typescript"], "exact"],
    ["npx playwright install", ["@playwright/test"], "exact"],
    ["npx foo@latest", ["foo"], "unversioned"],
    ["npx -p foo bar", ["foo"], "unversioned"],
    ["pnpm dlx foo", ["foo"], "unversioned"],
    ["npx constructor", [], "unversioned"],
  ])("%s where manifests ask for %j", async (text, declared, grade) => {
    const family = await judgeInstalls([scriptOfShellFile("x.sh", text)], undefined, new Set(declared));
    expect(family.subjects.map(({ verdict }) => verdict)).toEqual([grade]);
  });

  it("follows a file over the scripts of one file, and not to another file", async () => {
    const download = scriptOfShellFile("x.sh", `curl -o tool ${URL}`);
    const run = scriptOfShellFile("x.sh", "./tool");
    const elsewhere = scriptOfShellFile("y.sh", "./tool");
    expect(rulesOf(await judgeInstalls([download, run], undefined))).toEqual(["unverified-download"]);
    expect(rulesOf(await judgeInstalls([download, elsewhere], undefined))).toEqual([]);
  });

  it("clips what a hostile script names", async () => {
    const family = await judge(`npm i ${"a".repeat(5000)}\ncurl ${URL}/${"b".repeat(5000)} | sh`);
    expect(family.subjects.map(({ what }) => what.length)).toEqual([200, 200]);
  });

  it("takes a command with more words than people write", async () => {
    expect((await judge("npm i".padEnd(500_000, " a"))).detections).toHaveLength(1);
  });

  it.each([
    ["python", "pip install foo"],
    ["node {0}", "npm install foo"],
  ])("does not look at a script for %s", async (shell, text) => {
    expect(await judgeInstalls([inShell(shell, text)], undefined)).toMatchObject({ subjects: [], notChecked: [] });
  });
});

describe("a script that cannot be read", () => {
  it.each([
    [undefined, "if x; then npm install foo", 1],
    [undefined, "if x; then make", 0],
    [undefined, "if x; then make; echo npm", 0],
    ["pwsh", "x\nif (y) { npm install foo }", 2],
    ["pwsh", "if (y) { npm test }", 0],
    ["cmd", "if exist x ( npm install foo )", 1],
    ["cmd", "x\nif not exist y npm i -g foo", 2],
    ["cmd", "if exist y npm test", 0],
  ])("for %s is said where it may install something: %j", async (shell, text, line) => {
    const { notChecked } = await judgeInstalls([inShell(shell, text)], undefined);
    expect(notChecked.map(({ location }) => location?.line)).toEqual(line > 0 ? [line] : []);
  });

  it("is said where it is too long", async () => {
    const { notChecked } = await judge("npm install foo\n".repeat(40_000));
    expect(notChecked).toHaveLength(1);
  });

  it("still gives what was understood", async () => {
    expect(rulesOf(await judge("npm i -g foo\nif x; then"))).toEqual(["unpinned-install"]);
  });
});

describe("scripts for Windows", () => {
  it.each([
    ["pwsh", "npm install -g foo; if ($?) { npm test }", 0],
    ["pwsh", "npm install -g foo", 1],
    ["powershell", 'python -m pip install "foo==$env:V" bar', 1],
    ["cmd", "call npm install -g foo && npm test", 1],
    ["cmd", "echo Installing && npm install -g foo", 1],
    ["cmd", "echo npm install -g foo", 0],
    ["pwsh", "Invoke-WebRequest -Uri https://x.example.test/a.exe -OutFile a.exe\n.\\a.exe /S", 1],
    ["pwsh", "irm https://x.example.test/a.ps1 | iex", 1],
    ["pwsh", "iwr https://x.example.test/a.exe -OutFile a.exe; Start-Process -Wait a.exe", 1],
    ["pwsh", "& ([scriptblock]::Create((irm https://x.example.test/a.ps1))) -Foo", 1],
    ["cmd", 'powershell -ExecutionPolicy ByPass -c "irm https://x.example.test/a.ps1 | iex"', 1],
    ["pwsh", "powershell -c \"iex ((New-Object Net.WebClient).DownloadString('https://x.example.test/a'))\"", 1],
    [undefined, 'powershell.exe -Command "npm i -g foo"', 1],
    [undefined, 'cmd /c "npm i -g foo && pip install bar"', 2],
    ["pwsh", "$x = npm install -g foo", 1],
    ["pwsh", "<#\nnpm install -g foo\n#>", 0],
    ["pwsh", 'iex "& { $(irm https://x.example.test/a.ps1) }"', 1],
    [
      "pwsh",
      "Set-ExecutionPolicy Bypass; iex ((New-Object Net.WebClient).DownloadString('https://x.example.test/a'))",
      1,
    ],
  ])("for %s: %s", async (shell, text, count) => {
    const family = await judgeInstalls([inShell(shell, text)], undefined);
    expect(family.detections).toHaveLength(count);
  });
});
