import { describe, expect, it } from "vitest";
import { at, refusalOf, resolveIn, type Said, textOf, underLock } from "../../../test/policy-chain-world.ts";
import { HARDEN_CHOICES } from "../policy.ts";

type Case = readonly [lock: string, parent: Said, child: Said, accepted: boolean];

const byKey = { workflow: ".github/workflows/r.yml", "owner-id": 1 };
const exception = { rule: "bad", reason: "ours" };
const steps = (...endpoints: readonly string[]) => ({ deploy: { "allowed-endpoints": endpoints } });

const CASES: readonly Case[] = [
  ["fail-on", { "fail-on": "warning" }, { "fail-on": "note" }, true],
  ["fail-on", { "fail-on": "warning" }, { "fail-on": "error" }, false],
  ["fail-on", {}, { "fail-on": "error" }, true],
  ["on-incomplete", {}, { "on-incomplete": "warn" }, false],
  ["on-incomplete", { "on-incomplete": "warn" }, { "on-incomplete": "fail" }, true],
  [
    "pin-check.rules.bad",
    { "pin-check": { rules: { bad: "warning" } } },
    { "pin-check": { rules: { bad: "error" } } },
    true,
  ],
  [
    "pin-check.rules.bad",
    { "pin-check": { rules: { bad: "warning" } } },
    { "pin-check": { rules: { bad: "note" } } },
    false,
  ],
  [
    "pin-check.rules.bad",
    { "pin-check": { rules: { bad: "note" } } },
    { "pin-check": { rules: { bad: "off" } } },
    false,
  ],
  // The rule's own severity is not known here.
  ["pin-check.rules.bad", {}, { "pin-check": { rules: { bad: "error" } } }, true],
  ["pin-check.rules.bad", {}, { "pin-check": { rules: { bad: "warning" } } }, false],
  ["pin-check.rules", {}, { "pin-check": { rules: { worse: "warning" } } }, false],
  ["pin-check.rules.bad", {}, { "pin-check": { rules: { worse: "off" } } }, true],
  // A rule that could be excepted away would not be locked.
  ["pin-check.rules.bad", {}, { "pin-check": { exceptions: [exception] } }, false],
  ["pin-check.rules.worse", {}, { "pin-check": { exceptions: [exception] } }, true],
  ["pin-check.exceptions", {}, { "pin-check": { exceptions: [exception] } }, false],
  [
    "pin-check.exceptions",
    { "pin-check": { exceptions: [exception] } },
    { "pin-check": { exceptions: [{ ...exception }] } },
    true,
  ],
  [
    "pin-check.exceptions",
    { "pin-check": { exceptions: [exception] } },
    { "pin-check": { exceptions: [{ ...exception, file: "a" }] } },
    false,
  ],
  ["pin-check.ignore-comments", {}, { "pin-check": { "ignore-comments": "any" } }, false],
  ["pin-check.ignore-comments", {}, { "pin-check": { "ignore-comments": "none" } }, true],
  ["pin-check.baseline", {}, { "pin-check": { baseline: "base-commit" } }, false],
  ["secret-scan.baseline", {}, { "secret-scan": { baseline: "base-commit" } }, true],
  [
    "secret-scan.baseline",
    { "secret-scan": { baseline: "none" } },
    { "secret-scan": { baseline: "base-commit" } },
    false,
  ],
  ["pin-check.online", { "pin-check": { online: true } }, { "pin-check": { online: false } }, false],
  ["pin-check.online", {}, { "pin-check": { online: true } }, true],
  ["pin-check.min-age", { "pin-check": { "min-age": 14 } }, { "pin-check": { "min-age": 13 } }, false],
  ["pin-check.min-age", { "pin-check": { "min-age": 14 } }, { "pin-check": { "min-age": 15 } }, true],
  ["pin-check.min-age", {}, { "pin-check": { "min-age": 6 } }, false],
  ["pin-check.allowed-owners", {}, { "pin-check": { "allowed-owners": ["a"] } }, true],
  [
    "pin-check.allowed-owners",
    { "pin-check": { "allowed-owners": ["a", "b"] } },
    { "pin-check": { "allowed-owners": ["b"] } },
    true,
  ],
  [
    "pin-check.allowed-owners",
    { "pin-check": { "allowed-owners": ["a"] } },
    { "pin-check": { "allowed-owners": ["a", "c"] } },
    false,
  ],
  [
    "pin-check.allowed-registries",
    { "pin-check": { "allowed-registries": ["a"] } },
    { "pin-check": { "allowed-registries": ["c"] } },
    false,
  ],
  ["pin-check.install-grades", {}, { "pin-check": { "install-grades": { npm: "unversioned" } } }, false],
  ["pin-check.install-grades", {}, { "pin-check": { "install-grades": { apt: "unversioned" } } }, true],
  [
    "pin-check.install-grades.npm",
    { "pin-check": { "install-grades": { npm: "locked" } } },
    { "pin-check": { "install-grades": { npm: "exact" } } },
    false,
  ],
  ["secret-scan.exclude-paths", {}, { "secret-scan": { "exclude-paths": ["a"] } }, false],
  [
    "secret-scan.exclude-paths",
    { "secret-scan": { "exclude-paths": ["a", "b"] } },
    { "secret-scan": { "exclude-paths": ["a"] } },
    true,
  ],
  ["secret-scan.gitleaks-baseline", {}, { "secret-scan": { "gitleaks-baseline": "b.json" } }, false],
  [
    "secret-scan.gitleaks-baseline",
    { "secret-scan": { "gitleaks-baseline": "b.json" } },
    { "secret-scan": { "gitleaks-baseline": "b.json" } },
    true,
  ],
  ["harden-runner.mode", {}, { "harden-runner": { mode: "audit" } }, false],
  ["harden-runner.allowed-endpoints", {}, { "harden-runner": { "allowed-endpoints": ["a.test"] } }, false],
  [
    "harden-runner.allowed-endpoints",
    { "harden-runner": { "allowed-endpoints": ["a.test"] } },
    { "harden-runner": { "allowed-endpoints": [] } },
    true,
  ],
  ["harden-runner.presets", {}, { "harden-runner": { presets: ["github"] } }, true],
  ["harden-runner.presets", {}, { "harden-runner": { presets: ["npm"] } }, false],
  ["harden-runner.steps", {}, { "harden-runner": { steps: steps("a.test") } }, false],
  [
    "harden-runner.steps.deploy",
    { "harden-runner": { steps: steps("a.test") } },
    { "harden-runner": { steps: steps() } },
    true,
  ],
  ["harden-runner.steps.other", {}, { "harden-runner": { steps: steps("a.test") } }, true],
  ["harden-runner.may-change", {}, { "harden-runner": { "may-change": ["**"] } }, false],
  // With sudo taken away, containers are filtered by default: giving it back would loosen both.
  ["harden-runner.containers", { "harden-runner": { sudo: "disable" } }, { "harden-runner": { sudo: "keep" } }, false],
  ["verify-artifact.signers", {}, { "verify-artifact": { signers: [byKey] } }, true],
  [
    "verify-artifact.signers",
    { "verify-artifact": { signers: [byKey] } },
    { "verify-artifact": { signers: [{ ...byKey, "owner-id": 2 }] } },
    false,
  ],
  [
    "verify-artifact.require",
    { "verify-artifact": { require: [{ type: "sbom" }] } },
    { "verify-artifact": { require: [{ type: "egress" }] } },
    true,
  ],
  [
    "verify-artifact.runner",
    { "verify-artifact": { runner: "github-hosted" } },
    { "verify-artifact": { runner: "any" } },
    false,
  ],
  [
    "verify-artifact.timestamps",
    { "verify-artifact": { timestamps: 2 } },
    { "verify-artifact": { timestamps: 1 } },
    false,
  ],
  ["verify-artifact.log-entries", {}, { "verify-artifact": { "log-entries": 0 } }, false],
  ["verify-artifact.certificate-logs", {}, { "verify-artifact": { "certificate-logs": 0 } }, false],
  [
    "verify-artifact.attestations",
    { "verify-artifact": { attestations: 2 } },
    { "verify-artifact": { attestations: 3 } },
    true,
  ],
];

describe("under a lock on one key", () => {
  it.each(CASES)("%s: %j, then %j: %s", async (lock, parent, child, accepted) => {
    expect((await refusalOf(underLock(parent, [lock], child))) === undefined).toBe(accepted);
    // Without the lock all of it may be said, and with one on the section the same holds as with one on the key.
    expect(await refusalOf(underLock(parent, [], child))).toBeUndefined();
    if (!accepted) expect(await refusalOf(underLock(parent, [lock.split(".")[0] ?? ""], child))).toBeDefined();
  });

  it.each(Object.entries(HARDEN_CHOICES))("%s goes to the stricter word only", async (name, words) => {
    const [mild, strict] = [words[0], words.at(-1)];
    const harden = (word: unknown): Said => ({ "harden-runner": { [name]: word } });
    const lock = [`harden-runner.${name}`];
    expect(await refusalOf(underLock(harden(mild), lock, harden(strict)))).toBeUndefined();
    expect(await refusalOf(underLock(harden(strict), lock, harden(mild)))).toMatchObject({ code: "policy-invalid" });
  });
});

describe("what is loosened", () => {
  const LINES =
    "version: 1\nextends: REF\nfail-on: error\npin-check:\n  allowed-owners: [a, b, c]\n  rules:\n    bad: off\n";

  it("is told all together, each at its line and with whose lock it is", async () => {
    const parent: Said = {
      ...{ "fail-on": "note", locked: ["fail-on", "pin-check"] },
      "pin-check": { "allowed-owners": ["a"], rules: { bad: "error" } },
    };
    const own = LINES.replace("REF", at("base"));
    const refusal = await refusalOf(resolveIn({ own, others: { [at("base")]: textOf(parent) } }));
    expect(refusal?.problems.map(({ location }) => [location?.file, location?.line, location?.column])).toEqual([
      ["p.yml", 3, 1],
      ["p.yml", 5, 23],
      ["p.yml", 5, 26],
      ["p.yml", 7, 5],
    ]);
    for (const { message } of refusal?.problems ?? []) expect(message).toContain(at("base"));
  });

  it("is refused by the lock of a policy further up, too", async () => {
    const others = {
      [at("top")]: textOf({ "fail-on": "note", locked: ["fail-on"] }),
      [at("team")]: textOf({ extends: at("top"), "pin-check": { online: true } }),
    };
    const refusal = await refusalOf(resolveIn({ own: textOf({ extends: at("team"), "fail-on": "warning" }), others }));
    expect(refusal?.problems.map(({ message }) => message.includes(at("top")))).toEqual([true]);
  });

  it("is refused in a policy between, at its line there", async () => {
    const others = {
      [at("top")]: textOf({ "fail-on": "note", locked: ["fail-on"] }),
      [at("team")]: `version: 1\nextends: ${at("top")}\nfail-on: error\n`,
    };
    const refusal = await refusalOf(resolveIn({ own: `version: 1\nextends: ${at("team")}\n`, others }));
    expect(refusal?.problems).toMatchObject([{ location: { file: "p.yml", line: 2 } }]);
    expect(refusal?.problems[0]?.message).toContain(`${at("team")}:3:1`);
  });

  it("may be as loose as the policy with the lock, whatever a policy between has tightened", async () => {
    const others = {
      [at("top")]: textOf({ "fail-on": "warning", locked: ["fail-on"] }),
      [at("team")]: textOf({ extends: at("top"), "fail-on": "note" }),
    };
    const { policy } = await resolveIn({ own: textOf({ extends: at("team"), "fail-on": "warning" }), others });
    expect(policy["fail-on"]).toBe("warning");
  });
});

describe("a name in `locked`", () => {
  it.each([
    "fail-on",
    "pin-check",
    "pin-check.rules",
    "pin-check.rules.bad",
    "pin-check.install-grades.npm",
    "harden-runner.steps",
    "harden-runner.steps.deploy",
    "harden-runner.steps.deploy.allowed-endpoints",
    "verify-artifact.signers",
  ])("may be %s", async (name) => {
    expect(await refusalOf(resolveIn({ own: textOf({ locked: [name] }) }))).toBeUndefined();
  });

  it.each([
    ["fail_on", "fail-on"],
    ["pin-chek.rules", "pin-check.rules"],
    ["pin-check.rules.bat", "pin-check.rules.bad"],
    ["harden-runner.step", "harden-runner.steps"],
  ])("is told what %s may mean", async (name, meant) => {
    const refusal = await refusalOf(resolveIn({ own: `version: 1\nlocked:\n  - ${name}\n` }));
    expect(refusal?.problems).toMatchObject([{ location: { line: 3 } }]);
    expect(refusal?.problems[0]?.message).toContain(`\`${meant}\``);
  });

  it.each(["version", "extends", "locked", "", "fail-on.x", "pin-check.allowed-owners.0", "__proto__", "*"])(
    "is not %j",
    async (name) => {
      expect(await refusalOf(resolveIn({ own: textOf({ locked: [name] }) }))).toMatchObject({ code: "policy-invalid" });
    },
  );
});
