import { describe, expect, it } from "vitest";
import { driftsOf, judgeTree } from "./judge-tree.ts";

const PROJECT = `[project]
name = "app"
dependencies = [
    "Left_Pad >=1.0, <3",  # "a comment ]"
    'right[extra]; python_version < "3.14"',
    "own",
    "app[more]",
]

[project.optional-dependencies]
more = ["top~=1.4"]

[dependency-groups]
dev = ["down", { include-group = "lint" }]
lint = ["lint>1"]

[tool.uv.sources]
own = { workspace = true }

[tool.uv.workspace]
members = ["packages/*"]
`;

const UV = `version = 1

[[package]]
name = "app"
source = { virtual = "." }

[package.metadata]
requires-dist = [
    { name = "left-pad", specifier = ">=1.0,<3" },
    { name = "own", editable = "packages/own" },
    { name = "right", extras = ["extra"], marker = "python_full_version < '3.14'" },
    { name = "top", marker = "extra == 'more'", specifier = "~=1.4" },
    { name = "app", extras = ["more"] },
]

[package.metadata.requires-dev]
dev = [{ name = "down" }, { name = "lint", specifier = ">1" }]
lint = [{ name = "lint", specifier = ">1" }]

[[package]]
name = "own"
source = { editable = "packages/own" }

[package.metadata]
requires-dist = [{ name = "left-pad", specifier = "==1.0b1" }]
`;

const OWN = '[project]\nname = "own"\ndependencies = ["left-pad==1.0-beta1"]\n';

describe("uv.lock", () => {
  const tree = { "pyproject.toml": PROJECT, "packages/own/pyproject.toml": OWN, "uv.lock": UV };

  it("in step with a workspace is silent", async () => {
    expect(await judgeTree(tree)).toEqual({
      verdicts: { "pyproject.toml": "locked", "packages/own/pyproject.toml": "locked" },
      found: [],
      notChecked: [],
    });
  });

  it.each([
    ['"Left_Pad >=1.0, <3"', '"Left_Pad >=1.0"', 'differs left-pad @ pyproject.toml:4 "Left_Pad >=1.0"'],
    ['"top~=1.4"', '"top~=1.5"', 'differs top @ pyproject.toml:11 "top~=1.5"'],
    ['"lint>1"', '"lint>1", "new"', 'absent new @ pyproject.toml:15 "new"'],
    ['"down", ', "", "stale down @ pyproject.toml:1 [project]"],
  ])("is found out of step where %s is now %s", async (before, after, drift) => {
    const { found } = await judgeTree({ ...tree, "pyproject.toml": PROJECT.replace(before, after) });
    expect(found).toEqual([`lockfile-out-of-step ${drift}`]);
  });

  it("is found not to know a member", async () => {
    const added = { "packages/new/pyproject.toml": '[project]\nname = "new"\ndependencies = []\n' };
    expect(await driftsOf({ ...tree, ...added })).toEqual(["unlisted new"]);
  });

  it("lets the build compute dependencies", async () => {
    const dynamic = '[project]\nname = "own"\ndynamic = ["dependencies"]\n';
    expect(await driftsOf({ ...tree, "packages/own/pyproject.toml": dynamic })).toEqual([]);
    const fixed = '[project]\nname = "own"\n';
    expect(await driftsOf({ ...tree, "packages/own/pyproject.toml": fixed })).toEqual(["stale left-pad"]);
  });

  it("is missed where uv is in use, once for a workspace", async () => {
    const { "uv.lock": _, ...without } = tree;
    expect((await judgeTree(without)).found).toEqual(["lockfile-missing uv.lock @ pyproject.toml:1 [project]"]);
  });
});

const POETRY = `[tool.poetry]
name = "app"

[tool.poetry.dependencies]
python = "^3.12"
Left_Pad = "^1.4"
right = { version = "*", optional = true }
old = { version = "*", python = "<3.8" }
own = { path = "../own" }

[tool.poetry.group.dev.dependencies]
top.version = "~2.0"
`;

const POETRY_LOCK = `[[package]]
name = "left-pad"
version = "1.9.2"

[[package]]
name = "right"
version = "7"

[[package]]
name = "top"
version = "2.0.5"

[metadata]
lock-version = "2.1"
`;

describe.each(["poetry.lock", "pylock.toml"])("%s", (path) => {
  const lock = path === "poetry.lock" ? POETRY_LOCK : POETRY_LOCK.replaceAll("[[package]]", "[[packages]]");

  it("in step is silent, also about what is not installed everywhere", async () => {
    const tree = { "pyproject.toml": POETRY, [path]: lock };
    expect(await judgeTree(tree)).toEqual({ verdicts: { "pyproject.toml": "locked" }, found: [], notChecked: [] });
  });

  it.each([
    ['"^1.4"', '"^2"', 'differs left-pad @ pyproject.toml:6 "^2"'],
    ['"~2.0"', '"~2.1"', 'differs top @ pyproject.toml:12 "~2.1"'],
    ['python = "^3.12"', 'new = "1.*"', 'absent new @ pyproject.toml:5 "1.*"'],
  ])("is found out of step where %s is now %s", async (before, after, drift) => {
    const { found } = await judgeTree({ "pyproject.toml": POETRY.replace(before, after), [path]: lock });
    expect(found).toEqual([`lockfile-out-of-step ${drift}`]);
  });

  it("that is no TOML is not checked", async () => {
    const { notChecked, verdicts } = await judgeTree({ "pyproject.toml": POETRY, [path]: "[[package]\n" });
    expect([notChecked, verdicts]).toEqual([[path], { "pyproject.toml": "unlocked" }]);
  });
});

it("pdm.lock is held only to the groups that it was made for", async () => {
  const manifest = '[project]\ndependencies = ["left"]\n[dependency-groups]\ndev = ["right"]\ndocs = ["top"]\n';
  const lock = (groups: string) => `[metadata]\ngroups = [${groups}]\n[[package]]\nname = "left"\nversion = "1"\n`;
  expect(await driftsOf({ "pyproject.toml": manifest, "pdm.lock": lock('"default"') })).toEqual([]);
  expect(await driftsOf({ "pyproject.toml": manifest, "pdm.lock": lock('"default", "dev"') })).toEqual([
    "absent right",
  ]);
});

describe("Pipfile.lock", () => {
  const manifest = '[packages]\nleft = ">=1"\n\n[dev-packages]\nRight_Hand = "*"\n\n[requires]\npython_version = "3"\n';
  const lock = { _meta: {}, default: { left: { version: "==1.2" } }, develop: { "right-hand": { version: "==3" } } };

  it("in step is silent", async () => {
    const tree = { Pipfile: manifest, "Pipfile.lock": JSON.stringify(lock) };
    expect(await judgeTree(tree)).toEqual({ verdicts: { Pipfile: "locked" }, found: [], notChecked: [] });
  });

  it("is found out of step, and lets a wildcard through that it does not hold", async () => {
    const { found } = await judgeTree({
      Pipfile: manifest.replace(">=1", "==2"),
      "Pipfile.lock": JSON.stringify({ ...lock, develop: {} }),
    });
    expect(found).toEqual([
      'lockfile-out-of-step differs left @ Pipfile:2 "==2"',
      'lockfile-out-of-step absent right-hand @ Pipfile:5 "*"',
      'wildcard-dependency right-hand @ Pipfile:5 "*"',
    ]);
  });

  it("is missed", async () => {
    const { found } = await judgeTree({ Pipfile: manifest });
    expect(found[0]).toBe("lockfile-missing Pipfile.lock @ Pipfile:1 [packages]");
  });
});

describe("a requirements file", () => {
  const hash = `--hash=sha256:${"0".repeat(64)}`;

  it.each([
    ["locked", `left ${hash}\n`],
    ["locked", `left==1 \\\n    ${hash}\nright==2 ${hash}\n`],
    ["unlocked", `left==1 ${hash}\nright==2\n`],
    ["no-dependencies", "# nothing\n-e .\n./own\n--index-url https://pkg.example.test\n"],
    ["unlocked", "left @ https://pkg.example.test/left.zip\n"],
    ["unlocked", "-e git+https://git.example.test/left.git@main#egg=left\n"],
  ])("is %s: %j", async (verdict, text) => {
    expect(await judgeTree({ "requirements.txt": text })).toEqual({
      verdicts: { "requirements.txt": verdict },
      found: [],
      notChecked: [],
    });
  });

  it("is flagged for lines without an upper end, at name and range", async () => {
    const text = "\uFEFFleft\r\nright [a,b] >= 2 ; python_version > '3'\r\ntop~=1.0\r\ndown!=1.5 # not that\r\n";
    expect((await judgeTree({ "requirements.txt": text })).found).toEqual([
      "wildcard-dependency left @ requirements.txt:1 left",
      "wildcard-dependency right @ requirements.txt:2 right [a,b] >= 2",
      "wildcard-dependency down @ requirements.txt:4 down!=1.5",
    ]);
  });

  it("brings in the files it includes, and those it is constrained by", async () => {
    const tree = {
      "requirements.txt": "-r deps/base.in\n-c pins.txt\nleft\nright\n",
      "deps/base.in": "-r ../requirements.txt\ntop\n",
      "pins.txt": "Left==1.0\nright>=1\n",
    };
    const { found, verdicts } = await judgeTree(tree);
    expect(Object.keys(verdicts)).toEqual(["requirements.txt", "deps/base.in"]);
    expect(found).toEqual([
      "wildcard-dependency right @ requirements.txt:4 right",
      "wildcard-dependency top @ deps/base.in:2 top",
    ]);
  });

  it("with a line that pip would refuse is not checked there", async () => {
    const { notChecked } = await judgeTree({ "requirements.txt": "left==1\nplease install right\n" });
    expect(notChecked).toEqual(["requirements.txt:2:1"]);
  });
});

it("says of a library without a lock that it has none, and finds nothing", async () => {
  const { verdicts, found } = await judgeTree({ "pyproject.toml": '[project]\ndependencies = ["left", "right>=1"]\n' });
  expect([verdicts, found]).toEqual([{ "pyproject.toml": "unlocked" }, []]);
});
