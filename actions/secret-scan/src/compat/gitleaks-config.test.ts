import { SourceFile, UsageError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exampleProvider } from "../ignore/example-provider.ts";
import { exampleSubject } from "../ignore/example-sighting.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { type GitleaksConfig, type LoadFile, readGitleaksConfig } from "./gitleaks-config.ts";

const secret = new Synthetic("config").lowerAlnum(20);

const PROVIDERS = [
  exampleProvider("acme", ["acme-token", "acme-other"]),
  exampleProvider("github", ["github-pat", "github-oauth"]),
  exampleProvider("gitlab", ["gitlab-pat-routable"]),
  exampleProvider("generic", ["generic-secret", "generic-password"]),
];

function loadFrom(files: Readonly<Record<string, string>>): LoadFile {
  return async (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? undefined : new SourceFile(path, text);
  };
}

async function read(text: string, files: Readonly<Record<string, string>> = {}): Promise<GitleaksConfig> {
  return await readGitleaksConfig(new SourceFile(".gitleaks.toml", text), loadFrom(files), PROVIDERS);
}

/** The error for a configuration. */
async function refusal(text: string, files?: Readonly<Record<string, string>>): Promise<UsageError | undefined> {
  try {
    await read(text, files);
  } catch (thrown) {
    if (thrown instanceof UsageError) return thrown;
    throw thrown;
  }
  return undefined;
}

function found(config: GitleaksConfig, text: string, path = "a.txt") {
  return config.customRules.flatMap((rule) =>
    rule.matchWhole(text, path).matches.map((match) => [rule.id, match.secret]),
  );
}

test("a whole configuration is read, keys in any case", async () => {
  const config = await read(`
title = "Ours"
[extend]
useDefault = true
disabledRules = ["github-pat"]
[[rules]]
id = "acme"
description = "Acme token"
regex = '''(?i)acme_([a-z0-9]{20})'''
SecretGroup = 1
entropy = 2
keywords = ["acme_"]
tags = ["t"]
path = '''\\.env$'''
`);
  expect([config.title, config.usesDefault, config.notes]).toEqual(["Ours", true, []]);
  expect(config.customRules.map(({ id, title, keywords, tags }) => ({ id, title, keywords, tags }))).toEqual([
    { id: "custom:acme", title: "Acme token", keywords: ["acme_"], tags: ["t"] },
  ]);
  expect(found(config, `ACME_${secret}`, "x.env")).toEqual([["custom:acme", secret]]);
  expect(found(config, `ACME_${secret}`, "x.txt")).toEqual([]);
  const off = { ...exampleSubject({ ruleId: "github-pat" }), family: "github" };
  expect([config.ignores.cover(off) === undefined, config.ignores.cover(exampleSubject())]).toEqual([false, undefined]);
});

describe("allowlists", () => {
  const line = `token=${secret} # sample`;
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const subject = exampleSubject({ secret, match: `token=${secret}`, lineText: line, path: "test/a.env" }, [commit]);

  it.each([
    ["a path", "paths = ['^test/']", true],
    ["another path", "paths = ['^src/']", false],
    ["a regex over the secret", `regexes = ['^${secret}$']`, true],
    ["a regex over the secret only", "regexes = ['token=']", false],
    ["a regex over the match", "regexTarget = 'match'\nregexes = ['^token=']", true],
    ["a regex over the match only", "regexTarget = 'match'\nregexes = ['sample']", false],
    ["a regex over the line", "regexTarget = 'line'\nregexes = ['sample$']", true],
    ["a stopword in any case", `stopwords = ['${secret.slice(3, 9).toUpperCase()}']`, true],
    ["another stopword", "stopwords = ['client!']", false],
    ["a commit", `commits = ['${commit}']`, true],
    ["the start of a commit", `commits = ['${commit.slice(0, 9).toUpperCase()}']`, true],
    ["another commit", "commits = ['89abcdef0123456789abcdef0123456789abcdef']", false],
    ["one of two", "paths = ['^test/']\nstopwords = ['client!']", true],
    ["both of two", `condition = 'and'\npaths = ['^test/']\nstopwords = ['${secret.slice(0, 4)}']`, true],
    ["one of two where both must", "condition = 'AND'\npaths = ['^test/']\nstopwords = ['client!']", false],
    ["a target rule", "targetRules = ['acme-token']\npaths = ['^test/']", true],
    ["a rule of the same provider", "targetRules = ['acme-other']\npaths = ['^test/']", false],
    ["another target rule", "targetRules = ['github-pat']\npaths = ['^test/']", false],
  ])("allow by %s", async (_, keys, expected) => {
    for (const table of ["[[allowlists]]", "[allowlist]"]) {
      const { ignores } = await read(`${table}\n${keys}\n`);
      expect(ignores.cover(subject) !== undefined).toBe(expected);
    }
  });

  it.each(["[[rules.allowlists]]", "[rules.allowlist]"])("in %s are for the rule alone", async (table) => {
    const { ignores } = await read(`[[rules]]\nid = "mine"\nregex = "a"\n${table}\npaths = ["^test/"]`);
    const mine = exampleSubject({ ruleId: "custom:mine", path: "test/a" });
    expect([ignores.cover(mine) !== undefined, ignores.cover(subject)]).toEqual([true, undefined]);
  });

  it("in a rule without expression are for the suite's rules of that provider", async () => {
    const config = await read(
      `[extend]\nuseDefault = true\n[[rules]]\nid = "gitlab-pat"\n[[rules.allowlists]]\nregexTarget = "line"\nregexes = ["MY-"]`,
    );
    const gitlab = { ...exampleSubject({ ruleId: "gitlab-pat-routable", lineText: "MY-x" }), family: "gitlab" };
    expect([config.customRules, config.notes]).toEqual([[], []]);
    expect(config.ignores.cover(gitlab) !== undefined).toBe(true);
  });

  it("give their description as the reason", async () => {
    const { ignores } = await read(`[[allowlists]]\ndescription = "samples of the manual"\npaths = ["^test/"]`);
    expect(ignores.cover(subject)?.reason).toBe("samples of the manual");
  });
});

describe("rules that are switched off", () => {
  it.each([
    ["github-pat", "github-pat", true],
    ["github-pat", "github-oauth", false],
    ["github-app-token", "github-pat", false],
    ["gitlab-pat", "gitlab-pat-routable", true],
    ["generic-api-key", "generic-password", true],
    ["mine", "custom:mine", false],
  ])("%s, and %s: %s", async (name, ruleId, expected) => {
    const { ignores } = await read(`[extend]\nuseDefault = true\ndisabledRules = ["${name}"]`);
    expect(ignores.cover(exampleSubject({ ruleId })) !== undefined).toBe(expected);
  });

  it("are dropped from what is extended, not from the file itself, and noted where they are none", async () => {
    const base = '[[rules]]\nid = "old"\nregex = "a"\n[[rules]]\nid = "both"\nregex = "b"\nkeywords = ["base"]';
    const extend = '[extend]\npath = "base"\ndisabledRules = ["old", "both", "github-app-token"]\n';
    const config = await read(`${extend}[[rules]]\nid = "both"\nregex = "c"`, { base });
    expect(config.customRules.map(({ id, keywords }) => [id, keywords])).toEqual([["custom:both", []]]);
    expect([found(config, "abc"), config.notes.length]).toEqual([[["custom:both", "c"]], 1]);
  });
});

describe("extending", () => {
  const base = `title = "base"\n[[rules]]\nid = "a"\nregex = "a=(.)(.)"\nkeywords = ["aaa"]\n[[rules]]\nid = "b"\nregex = "b="\n[[allowlists]]\npaths = ["^x/"]`;

  it("takes the other file's rules, replaces what is stated and grows lists", async () => {
    const own = `[extend]\npath = "./conf/../base.toml"\ndisabledRules = ["b"]\n[[rules]]\nid = "a"\nsecretGroup = 2\nkeywords = ["bbb"]`;
    const config = await read(own, { "base.toml": base });
    expect([config.title, config.customRules.map(({ keywords }) => keywords)]).toEqual(["base", [["aaa", "bbb"]]]);
    expect(found(config, "a=xy b=")).toEqual([["custom:a", "y"]]);
    expect(config.ignores.cover(exampleSubject({ path: "x/y" })) !== undefined).toBe(true);
  });

  it("goes two files deep and no further, also in a circle", async () => {
    const chain = { "1": '[extend]\npath = "2"', "2": base };
    expect((await read('[extend]\npath = "1"', chain)).customRules).toHaveLength(2);
    const deeper = { "1": '[extend]\npath = "2"', "2": '[extend]\npath = "3"', "3": base };
    const cut = [
      await read('[extend]\npath = "1"', deeper),
      await read('[extend]\npath = "1"', { "1": '[extend]\npath = "1"' }),
    ];
    expect(cut.map(({ customRules, notes }) => [customRules.length, notes.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it.each(["missing.toml", "../outside.toml", "/etc/x.toml", "C:\\x.toml", "a/../../x", ".", ""])(
    "of %j is refused",
    async (path) => {
      const error = await refusal(`[extend]\npath = ${JSON.stringify(path)}`, {
        "outside.toml": base,
        "etc/x.toml": base,
        x: base,
      });
      expect(error?.code).toBe("policy-unreadable");
    },
  );
});

describe("required rules", () => {
  const aux = '[[rules]]\nid = "id"\nregex = "id=."\nskipReport = true\n';

  it("are asked for and do not report themselves if they are told not to", async () => {
    const config = await read(
      `${aux}[[rules]]\nid = "key"\nregex = "key=."\n[[rules.required]]\nid = "id"\nwithinLines = 1`,
    );
    expect(found(config, "id=1\nkey=2\n\n\nkey=3")).toEqual([["custom:key", "key=2"]]);
    expect(config.notes).toEqual([]);
  });

  it("that are missing are noted, and the rule reports", async () => {
    const config = await read('[[rules]]\nid = "key"\nregex = "key=."\n[[rules.required]]\nid = "no"');
    expect([found(config, "key=2").length, config.notes.length]).toEqual([1, 1]);
  });

  it("may name each other", async () => {
    const config = await read(
      '[[rules]]\nid = "a"\nregex = "a"\n[[rules.required]]\nid = "b"\n[[rules]]\nid = "b"\nregex = "b"\n[[rules.required]]\nid = "a"',
    );
    expect(found(config, "ab")).toHaveLength(2);
  });
});

describe("what is wrong is refused, by rule and key", () => {
  it.each([
    ["a regex", '[[rules]]\nid = "acme"\nregex = "(?=a)"', "acme", "regex"],
    ["a path", '[[rules]]\nid = "acme"\npath = "["', "acme", "path"],
    ["a type", '[[rules]]\nid = "acme"\nregex = 3', "acme", "regex"],
    ["a list", '[[rules]]\nid = "acme"\nregex = "a"\nkeywords = "a"', "acme", "keywords"],
    ["a group", '[[rules]]\nid = "acme"\nregex = "(a)"\nsecretGroup = 2', "acme", "secretGroup"],
    ["a negative group", '[[rules]]\nid = "acme"\nregex = "(a)"\nsecretGroup = -1', "acme", "secretGroup"],
    ["entropy", '[[rules]]\nid = "acme"\nregex = "a"\nentropy = "3"', "acme", "entropy"],
    ["a missing id", '[[rules]]\nregex = "a"', "rule 1", "id"],
    [
      "an allowlist's regex",
      '[[rules]]\nid = "acme"\nregex = "a"\n[[rules.allowlists]]\nregexes = ["("]',
      "acme",
      "regexes",
    ],
    ["a condition", '[[allowlists]]\ncondition = "XOR"\npaths = ["a"]', "allowlist", "condition"],
    ["a target", '[[allowlists]]\nregexTarget = "file"\npaths = ["a"]', "allowlist", "regexTarget"],
    ["rules that are no list", 'rules = "a"', ".gitleaks.toml", "rules"],
  ])("%s", async (_, text, where, key) => {
    const error = await refusal(text);
    expect(error?.code).toBe("policy-invalid");
    const [problem, ...more] = error?.problems ?? [];
    expect([problem?.message.includes(where), problem?.message.includes(key), more]).toEqual([true, true, []]);
  });

  it("all of it together", async () => {
    expect((await refusal('[[rules]]\nid = "a"\nregex = "("\n[[rules]]\nid = "b"\npath = ")"'))?.problems).toHaveLength(
      2,
    );
  });

  it("a file that is no TOML, with its line", async () => {
    const error = await refusal('title = "a"\n[[rules]\n');
    expect([error?.code, error?.problems[0]?.location?.line]).toEqual(["policy-invalid", 2]);
  });
});

describe("hostile files", () => {
  it.each([
    ["deep tables", `a = ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["a large file", `# ${"x".repeat(1024 * 1024)}`],
    ["a large regex", `[[rules]]\nid = "a"\nregex = '${"a".repeat(20_000)}'`],
    ["many rules", '[[rules]]\nid = "a"\n'.repeat(2_001)],
    ["many expressions", `[[allowlists]]\npaths = [${"'a',".repeat(2_001)}]`],
  ])("with %s are refused", async (_, text) => {
    expect((await refusal(text))?.code).toBe("policy-invalid");
  });

  it("with names that objects inherit are read as any other", async () => {
    const config = await read(
      '[__proto__]\npolluted = true\n[constructor]\nx = 1\n[[rules]]\nid = "a"\nregex = "a"\n[rules.__proto__]\ny = 1',
    );
    expect([config.notes.length, Object.hasOwn(Object.prototype, "polluted")]).toEqual([3, false]);
  });

  it("of any text are read or refused", async () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "[[rules]]\n",
      'id = "a"\n',
      "regex = '(a'\n",
      "[rules.allowlist]\n",
      "paths = [1]\n",
      "__proto__",
      ".",
      "=",
      "'''",
      "\n",
      '"',
      "1979-05-27",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const error = await refusal(pieces.join(""));
        expect(error === undefined || error.code === "policy-invalid").toBe(true);
      }),
    );
  });
});

test("of two rules with one id the last counts, and it is noted", async () => {
  const config = await read('[[rules]]\nid = "a"\nregex = "x"\n[[rules]]\nid = "a"\nregex = "y"');
  expect([found(config, "xy"), config.notes.length]).toEqual([[["custom:a", "y"]], 1]);
});

test("unknown keys are noted and have no effect", async () => {
  const config = await read(
    'minVersion = "v8"\ncolour = 1\n[[rules]]\nid = "a"\nregex = "a"\nseverity = "high"\n[[allowlists]]\nglobs = []\npaths = ["x"]',
  );
  expect([config.customRules.length, config.notes.length]).toEqual([1, 3]);
});
