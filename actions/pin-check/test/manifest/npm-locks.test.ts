import { describe, expect, it } from "vitest";
import { driftsOf, judgeTree, type Tree } from "./judge-tree.ts";

const ROOT = { name: "root", workspaces: ["packages/*"], dependencies: { left: "^2.0.0" } };
const MEMBER = { name: "@own/member", dependencies: { "@own/other": "^1.0.0", right: "npm:real@~3.1.0" } };
const OTHER = { name: "@own/other", version: "1.0.0", devDependencies: { left: "*" } };

/** The three packages, with what a case puts in place of their dependencies. */
function workspace(lock: Tree, left = "^2.0.0", right = "npm:real@~3.1.0"): Tree {
  return {
    "package.json": JSON.stringify({ ...ROOT, dependencies: { left } }, undefined, 2),
    "packages/member/package.json": JSON.stringify({ ...MEMBER, dependencies: { ...MEMBER.dependencies, right } }),
    "packages/other/package.json": JSON.stringify(OTHER),
    ...lock,
  };
}

const NPM = {
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { left: "^2.0.0" } },
    "packages/member": MEMBER,
    "packages/other": OTHER,
    "node_modules/@own/member": { resolved: "packages/member", link: true },
    "node_modules/@own/other": { resolved: "packages/other", link: true },
    "node_modules/left": { version: "2.3.0" },
    "packages/member/node_modules/right": { name: "real", version: "3.1.4" },
  },
};

const YARN_1 = [
  "# yarn lockfile v1",
  "",
  'left@*, left@^2.0.0:\n  version "2.3.0"',
  '"right@npm:real@~3.1.0":\n  version "3.1.4"\n',
].join("\n");

const YARN = [
  "__metadata:\n  version: 8",
  '"left@npm:*, left@npm:^2.0.0":\n  version: 2.3.0',
  '"right@npm:real@~3.1.0":\n  version: 3.1.4',
  '"@own/member@workspace:packages/member":\n  version: 0.0.0-use.local',
  '? "@own/other@^1.0.0, @own/other@workspace:packages/other"\n:\n  version: 0.0.0-use.local',
  '"root@workspace:.":\n  version: 0.0.0-use.local\n',
].join("\n\n");

const PNPM = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      left:
        specifier: ^2.0.0
        version: 2.3.0

  packages/member:
    dependencies:
      '@own/other':
        specifier: ^1.0.0
        version: link:../other
      right:
        specifier: npm:real@~3.1.0
        version: real@3.1.4

  packages/other:
    devDependencies:
      left:
        specifier: '*'
        version: 2.3.0

packages:

  left@2.3.0:
    resolution: [ not read at all
`;

const BUN = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "root", "dependencies": { "left": "^2.0.0", }, },
    "packages/member": ${JSON.stringify(MEMBER)},
    "packages/other": ${JSON.stringify(OTHER)},
  },
  "packages": { "left": ["left@2.3.0", "a \\", } string", {}], },
}
`;

const LOCKS: readonly (readonly [string, string])[] = [
  ["package-lock.json", JSON.stringify(NPM)],
  ["npm-shrinkwrap.json", JSON.stringify({ ...NPM, lockfileVersion: 2 })],
  ["yarn.lock", YARN_1],
  ["yarn.lock", YARN],
  ["pnpm-lock.yaml", PNPM],
  ["pnpm-lock.yaml", `---\nlockfileVersion: '9.0'\nimporters:\n  .: {}\n---\n${PNPM}`],
  ["bun.lock", BUN],
];

describe.each(LOCKS)("%s (%#)", (path, lock) => {
  it("in step with a workspace is silent", async () => {
    const { verdicts, found, notChecked } = await judgeTree(workspace({ [path]: lock }));
    expect([found, notChecked]).toEqual([[], []]);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(["locked"]));
  });

  it("is found to lack a range of the root and of a member", async () => {
    const tree = workspace({ [path]: lock }, "^3.0.0", "npm:real@^4.0.0");
    expect(await driftsOf(tree)).toEqual(["differs left", "differs right"]);
  });

  it("is found to lack a dependency, at its specifier", async () => {
    const tree = workspace({ [path]: lock });
    const added = { ...ROOT, dependencies: { left: "^2.0.0", added: "1" } };
    const { found } = await judgeTree({ ...tree, "package.json": JSON.stringify(added, undefined, 2) });
    expect(found).toEqual(['lockfile-out-of-step absent added @ package.json:8 "1"']);
  });

  it("that cannot be read is not checked, and is no lock that is missing", async () => {
    const { verdicts, found, notChecked } = await judgeTree(workspace({ [path]: { unreadable: "too large" } }));
    expect([found, notChecked]).toEqual([[], [path]]);
    expect(verdicts["package.json"]).toBe("unlocked");
  });
});

it.each(LOCKS)("%s (%#) does not count for a package outside of the workspace", async (path, lock) => {
  const docs = { "docs/package.json": '{ "dependencies": { "left": "^2.0.0" } }' };
  const { found, verdicts } = await judgeTree({ ...workspace({ [path]: lock }), ...docs });
  expect(found).toEqual(['lockfile-missing package-lock.json @ docs/package.json:1 "dependencies"']);
  expect(verdicts["docs/package.json"]).toBe("unlocked");
});

it.each(LOCKS.filter(([, lock]) => lock !== YARN_1))("%s (%#) is found not to know a member", async (path, lock) => {
  const tree = { ...workspace({ [path]: lock }), "packages/new/package.json": '{ "name": "new" }' };
  expect(await driftsOf(tree)).toEqual(["unlisted new"]);
});

describe("locks that copy the manifest", () => {
  it.each(LOCKS.filter(([, lock]) => lock !== YARN_1 && lock !== YARN))(
    "%s (%#) is found to hold what nobody asks for",
    async (path, lock) => {
      const tree = {
        ...workspace({ [path]: lock }),
        "package.json": '{ "name": "root", "workspaces": ["packages/*"] }',
      };
      expect(await driftsOf(tree)).toEqual(["stale left"]);
    },
  );
});

describe("package-lock.json", () => {
  const manifest = '{ "dependencies": { "left": "^2.0.0" }, "optionalDependencies": { "bound": "1" } }';
  const lock = (version: number, left: unknown, range = "^2.0.0") =>
    JSON.stringify({
      lockfileVersion: version,
      dependencies: { left },
      packages: {
        "": { dependencies: { left: range }, optionalDependencies: { bound: "1" } },
        "node_modules/left": left,
      },
    });

  it.each([
    [1, "2.9.9", []],
    [1, "3.0.0", ["differs left"]],
    [1, "git+ssh://git.example.test/left.git#v2", []],
    [3, "2.9.9", []],
    [3, "1.9.9", ["differs left"]],
  ])("of version %d with left %s", async (version, left, drifts) => {
    const tree = { "package.json": manifest, "package-lock.json": lock(version, { version: left }) };
    expect(await driftsOf(tree)).toEqual(drifts);
  });

  it("that lists a range and holds no such package is out of step", async () => {
    expect(await driftsOf({ "package.json": manifest, "package-lock.json": lock(3, undefined) })).toEqual([
      "absent left",
    ]);
  });

  it.each(["{", "[]", '{ "lockfileVersion": 4, "packages": {} }', '{ "lockfileVersion": 3 }'])(
    "that reads %s is not checked",
    async (text) => {
      const { notChecked } = await judgeTree({ "package.json": manifest, "package-lock.json": text });
      expect(notChecked).toEqual(["package-lock.json"]);
    },
  );
});

describe("which lock counts", () => {
  const stale = { "yarn.lock": "", "package-lock.json": '{ "lockfileVersion": 3, "packages": { "": {} } }' };
  const manifest = (manager?: string) =>
    JSON.stringify({ packageManager: manager, dependencies: { left: "file:./left" }, peerDependencies: {} });

  it("every one where the manifest names no manager", async () => {
    const tree = { ...stale, "package.json": '{ "dependencies": { "left": "1" } }' };
    expect(await driftsOf(tree)).toEqual(["absent left", "absent left"]);
  });

  it("that of the manager which the manifest names", async () => {
    const tree = { ...stale, "package.json": '{ "packageManager": "yarn@1.22.22", "dependencies": { "left": "1" } }' };
    expect(await driftsOf(tree)).toEqual(["absent left"]);
  });

  it("none where nothing is fetched", async () => {
    expect((await judgeTree({ "package.json": manifest() })).verdicts).toEqual({ "package.json": "no-dependencies" });
  });

  it("a binary one is not checked", async () => {
    const tree = {
      "package.json": '{ "dependencies": { "left": "*" } }',
      "bun.lockb": { unreadable: "not valid UTF-8" },
    };
    expect(await judgeTree(tree)).toMatchObject({ found: [], notChecked: ["bun.lockb"] });
  });

  it("the missing one of a workspace is reported once, at its root", async () => {
    const { found } = await judgeTree(workspace({}));
    expect(found.filter((entry) => entry.startsWith("lockfile-missing"))).toEqual([
      'lockfile-missing package-lock.json @ package.json:6 "dependencies"',
    ]);
  });

  it("the missing one of a workspace whose root asks for nothing is reported once, at a member", async () => {
    const asking = '{ "dependencies": { "left": "1" } }';
    const members = { "p/a/package.json": "{}", "p/b/package.json": asking, "p/c/package.json": asking };
    const { found } = await judgeTree({ "package.json": '{ "workspaces": ["p/*"] }', ...members });
    expect(found).toEqual(['lockfile-missing package-lock.json @ p/b/package.json:1 "dependencies"']);
  });

  it.each([
    ["pnpm-workspace.yaml", "packages:\n  - packages/**\n", "packages/a/b/package.json", 1],
    ["pnpm-workspace.yaml", "packages:\n  - packages/**\n  - '!**/b'\n", "packages/a/b/package.json", 2],
    ["pnpm-workspace.yaml", "packages:\n  - '{apps,packages}/*'\n", "apps/a/package.json", 2],
    ["pnpm-workspace.yaml", "onlyBuiltDependencies: []\n", "packages/a/package.json", 2],
    ["package.json", '{ "workspaces": { "packages": ["./apps/*/"] } }', "apps/a/package.json", 1],
  ])("for a root with %s %j and packages such as %s: %d missing", async (root, text, member, count) => {
    const asking = '{ "dependencies": { "left": "1" } }';
    const other = member.replace("/a/", "/c/");
    const { found } = await judgeTree({ [root]: text, [member]: asking, [other]: asking });
    expect(found).toHaveLength(count);
  });
});

describe("ranges that the manager replaces", () => {
  it("are left alone where pnpm's overrides or hooks decide", async () => {
    const manifest = '{ "dependencies": { "left": "^1.0.0" } }';
    const importer = "importers:\n  .:\n    dependencies:\n      left: { specifier: 2.0.0, version: 2.0.0 }\n";
    const lock = (head: string) => ({
      "package.json": manifest,
      "pnpm-lock.yaml": `lockfileVersion: '9.0'\n${head}${importer}`,
    });
    expect(await driftsOf(lock(""))).toEqual(["differs left"]);
    expect(await driftsOf(lock("overrides:\n  parent>left@^1: 2.0.0\n"))).toEqual([]);
    expect(await driftsOf(lock("pnpmfileChecksum: abc\n"))).toEqual([]);
  });

  it("are left alone where Yarn's resolutions decide", async () => {
    const manifest = (pattern: string) =>
      JSON.stringify({ dependencies: { "@a/left": "^1.0.0" }, resolutions: { [pattern]: "2.0.0" } });
    const lock = '"@a/left@2.0.0":\n  version "2.0.0"\n';
    expect(await driftsOf({ "package.json": manifest("**/@a/left"), "yarn.lock": lock })).toEqual([]);
    expect(await driftsOf({ "package.json": manifest("right"), "yarn.lock": lock })).toEqual(["differs @a/left"]);
  });

  it("are read from old locks of pnpm, too", async () => {
    const lock = "lockfileVersion: 5.4\n\nspecifiers:\n  left: ^1.0.0\n\ndependencies:\n  left: 1.2.0\n";
    expect(
      await driftsOf({ "package.json": '{ "dependencies": { "left": "^1.0.0" } }', "pnpm-lock.yaml": lock }),
    ).toEqual([]);
    expect(
      await driftsOf({ "package.json": '{ "dependencies": { "left": "^2.0.0" } }', "pnpm-lock.yaml": lock }),
    ).toEqual(["differs left"]);
  });

  it("are not compared in a lock with the marks of a merge conflict", async () => {
    const lock = "<<<<<<< HEAD\nleft@1:\n=======\nleft@2:\n>>>>>>> other\n";
    const { notChecked } = await judgeTree({
      "package.json": '{ "dependencies": { "left": "1" } }',
      "yarn.lock": lock,
    });
    expect(notChecked).toEqual(["yarn.lock"]);
  });
});
