// Looser is said here by what it lets through, not by the words of the keys.
import fc from "fast-check";
import { expect, it } from "vitest";
import { CATALOGUE, type Said, underLock } from "../../../test/policy-chain-world.ts";
import { UsageError } from "../../errors.ts";
import { reaches, type Severity } from "../../report/severity.ts";
import { CHECK_NAMES, HARDEN_CHOICES, type Policy, settingsFor } from "../policy.ts";

const EVERYTHING = ["fail-on", "on-incomplete", "pin-check", "secret-scan", "harden-runner", "verify-artifact"];
const DAY = "2026-11-22";

const few = (...names: readonly string[]) => fc.subarray([...names], { minLength: 1 });
const severity = fc.constantFrom("error", "warning", "note", "off");

type Mapping = Readonly<Record<string, unknown>>;

/** At most three keys, so that a good part of what is made is accepted. */
function sparse(shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Mapping> {
  const keys = Object.entries(shape).map(([name, value]) =>
    value.map((made): readonly [string, unknown] => [name, made]),
  );
  return fc
    .subarray(keys, { maxLength: Math.min(3, keys.length) })
    .chain((chosen) => fc.tuple(...chosen))
    .map((entries): Mapping => Object.fromEntries(entries));
}

function checkOf(rules: readonly string[], more: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  const exception = fc.record({ rule: fc.constantFrom(...rules), reason: fc.constantFrom("a", "b") });
  return sparse({
    rules: fc.dictionary(fc.constantFrom(...rules), severity, { maxKeys: 2 }),
    exceptions: fc.array(exception, { maxLength: 2 }),
    "ignore-comments": fc.constantFrom("any", "merged", "none"),
    baseline: fc.constantFrom("none", "base-commit"),
    ...more,
  });
}

const words = Object.entries(HARDEN_CHOICES).map(([name, choices]) => [name, fc.constantFrom(...choices)] as const);

const POLICY: fc.Arbitrary<Said> = sparse({
  "fail-on": fc.constantFrom("error", "warning", "note"),
  "on-incomplete": fc.constantFrom("warn", "fail"),
  "pin-check": checkOf(CATALOGUE["pin-check"], {
    online: fc.boolean(),
    "min-age": fc.integer({ min: 0, max: 20 }),
    "allowed-owners": few("a", "b", "c"),
    "install-grades": fc.dictionary(fc.constantFrom("npm", "apt"), fc.constantFrom("unversioned", "exact", "locked")),
  }),
  "secret-scan": checkOf(CATALOGUE["secret-scan"], { "exclude-paths": few("a", "b") }),
  "harden-runner": sparse({
    ...Object.fromEntries(words),
    "allowed-endpoints": few("a.test", "b.test"),
    presets: few("github", "npm"),
    steps: fc.record({ one: fc.record({ "allowed-endpoints": few("a.test", "b.test") }) }),
  }),
  "verify-artifact": sparse({
    attestations: fc.integer({ min: 0, max: 3 }),
    runner: fc.constantFrom("any", "github-hosted"),
    require: fc.array(fc.record({ type: fc.constantFrom("sbom", "egress") }), { minLength: 1, maxLength: 2 }),
  }),
});

/** Everything that a policy stops, each as a text. */
function stopped(policy: Policy): ReadonlySet<string> {
  return new Set([...CHECK_NAMES.flatMap((check) => stoppedBy(policy, check)), ...lackOf(policy)]);
}

/** Findings, of any severity that a rule may give them, that fail a run or are at least shown. */
function stoppedBy(policy: Policy, check: (typeof CHECK_NAMES)[number]): readonly string[] {
  const settings = settingsFor(policy, check, DAY);
  const texts = (CATALOGUE[check] ?? []).flatMap((rule) =>
    (["error", "warning", "note"] as const).flatMap((own) => {
      const counted: Severity | "off" = settings.severities[rule] ?? own;
      if (counted === "off" || settings.exceptions.some((exception) => exception.rule === rule)) return [];
      const name = `${check} ${rule} ${own}`;
      return reaches(counted, settings.failOn) ? [`shows ${name}`, `fails ${name}`] : [`shows ${name}`];
    }),
  );
  const comments = { any: [], merged: ["new"], none: ["new", "old"] }[settings.ignoreComments];
  return [
    ...texts,
    ...comments.map((kind) => `${check} counts in spite of ${kind} comments`),
    ...(settings.baseline === "none" ? [`${check} counts what was there`] : []),
  ];
}

const DEFAULT_WORDS: Readonly<Record<string, string>> = {
  ...{ mode: "block", tls: "sni", sudo: "keep", memory: "keep", "file-integrity": "report" },
  ...{ "on-block": "continue", "on-tamper": "fail", "on-unsupported": "fail" },
};

function lackOf(policy: Policy): readonly string[] {
  const { "pin-check": pins = {}, "harden-runner": harden = {}, "verify-artifact": verify = {} } = policy;
  const containers = harden.sudo === "disable" ? "filter" : "keep";
  const guards = Object.entries(HARDEN_CHOICES).flatMap(([name, choices]) => {
    const word = harden[name as keyof typeof HARDEN_CHOICES] ?? DEFAULT_WORDS[name] ?? containers;
    return upTo(`guard ${name}`, [...choices].indexOf(word as never));
  });
  const grade = (tool: "npm" | "apt", unsaid: string) =>
    ["unversioned", "exact", "locked"].indexOf(pins["install-grades"]?.[tool] ?? unsaid);
  const shut = (name: string, all: readonly string[], open: readonly string[]) =>
    all.filter((one) => !open.includes(one)).map((one) => `${name} shuts out ${one}`);
  return [
    ...guards,
    ...(policy["on-incomplete"] === "warn" ? [] : ["incomplete runs"]),
    ...(pins.online === true ? ["offline runs"] : []),
    ...upTo("fresh releases", pins["min-age"] ?? 0),
    ...upTo("fresh updates", pins["min-age"] ?? 7),
    ...upTo("grade npm", grade("npm", "exact")),
    ...upTo("grade apt", grade("apt", "unversioned")),
    ...shut("owners", ["a", "b", "c", "d"], pins["allowed-owners"] ?? ["a", "b", "c", "d"]),
    ...shut("scan", ["a", "b"], policy["secret-scan"]?.["exclude-paths"] ?? []),
    ...shut("endpoints", ["a.test", "b.test"], harden["allowed-endpoints"] ?? []),
    ...shut("presets", ["github", "npm"], harden.presets ?? ["github"]),
    ...shut("steps", ["a.test", "b.test"], harden.steps?.["one"]?.["allowed-endpoints"] ?? []),
    ...upTo("attestations", Math.max(1, verify.attestations ?? 1)),
    ...(verify.runner === "github-hosted" ? ["runners of others"] : []),
    ...(verify.require ?? []).map(({ type }) => `lacks ${type}`),
  ];
}

function upTo(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}

it("what is accepted under locks on everything stops all that the policy with the locks stops", async () => {
  const seen = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(POLICY, POLICY, async (parent, child) => {
      const merged = await accept(parent, child);
      seen[merged === undefined ? "refused" : "accepted"]++;
      if (merged === undefined) return;
      const after = stopped(merged);
      const missed = [...stopped({ version: 1, ...parent })].filter((text) => !after.has(text));
      expect(missed).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect([seen.accepted > 20, seen.refused > 20]).toEqual([true, true]);
});

async function accept(parent: Said, child: Said): Promise<Policy | undefined> {
  try {
    return await underLock(parent, EVERYTHING, child);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
