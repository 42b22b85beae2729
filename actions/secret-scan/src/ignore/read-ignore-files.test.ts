import { SourceFile, UsageError } from "@lockstep/core";
import { expect, it, test } from "vitest";
import { renderBaseline } from "./baseline-file.ts";
import { exampleProvider } from "./example-provider.ts";
import { exampleFamily, exampleSighting, exampleSubject } from "./example-sighting.ts";
import { BASELINE_PATH, type IgnoreFileOptions, readIgnoreFiles } from "./read-ignore-files.ts";
import { updateBaseline } from "./update-baseline.ts";

const options: IgnoreFileOptions = { key: undefined, providers: [exampleProvider("acme", ["acme-token"])] };
const baseline = renderBaseline(
  updateBaseline(undefined, [exampleSighting()], { familyOf: exampleFamily, key: undefined, complete: true }),
);
const all = {
  [BASELINE_PATH]: baseline,
  ".gitleaks.toml": '[[rules]]\nid = "mine"\nregex = "a"\n[[allowlists]]\npaths = ["^src/"]',
  ".gitleaksignore": "src/a.env:acme-token:3",
  ".betterleaksignore": "src/a.env:acme-token:3",
  ".secrets.baseline": '{"results":{}}',
  "report.json": "[]",
};

async function read(files: Readonly<Record<string, string>>, more: Partial<IgnoreFileOptions> = {}) {
  const load = async (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : new SourceFile(path, text);
  };
  return await readIgnoreFiles(load, { ...options, ...more });
}

test("a repository without such files ignores nothing", async () => {
  expect(await read({})).toEqual({ lists: [], customRules: [], config: [], baseline: undefined, notes: [] });
});

test("all files are read, in their order", async () => {
  const { lists, customRules } = await read(all, { gitleaksBaseline: "report.json" });
  expect(lists.map(({ file }) => file)).toEqual(Object.keys(all));
  expect(lists.map((list) => list.cover(exampleSubject()) !== undefined)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(customRules.map(({ id }) => id)).toEqual(["custom:mine"]);
});

test("the configuration's files are handed on, what it extends too", async () => {
  const files = { ".gitleaks.toml": '[extend]\npath = "./conf/base.toml"', "conf/base.toml": "" };
  expect((await read(files)).config.map(({ path }) => path)).toEqual([".gitleaks.toml", "conf/base.toml"]);
});

test("what has no effect in the configuration is told with its place, also in what it extends", async () => {
  const rule = (id: string) => `[[rules]]\nid = "${id}"\nregex = "a"\nodd = 1\n`;
  const files = {
    ".gitleaks.toml": `title = "t"\n${rule("one")}${rule("two")}[extend]\npath = "base.toml"\n`,
    "base.toml": rule("three"),
  };
  expect((await read(files)).notes.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "base.toml:4",
    ".gitleaks.toml:5",
    ".gitleaks.toml:9",
  ]);
});

test("a baseline that an input names must exist", async () => {
  await expect(read(all, { gitleaksBaseline: "no.json" })).rejects.toMatchObject({ code: "policy-unreadable" });
});

it.each(Object.keys(all))("%s that is broken is an error", async (path) => {
  await expect(read({ ...all, [path]: "{ broken" }, { gitleaksBaseline: "report.json" })).rejects.toThrow(UsageError);
});
