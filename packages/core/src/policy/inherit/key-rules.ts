// How each key of the policy is inherited: one line a key. A test compares the lines with the schema.
import {
  BASELINES,
  type CheckName,
  defaultContainers,
  HARDEN_CHOICES,
  HARDEN_DEFAULTS,
  type HardenChoices,
  type Policy,
} from "../policy.ts";
import { isMap, type Strictness } from "./strictness.ts";

export type KeyPath = readonly string[];

export interface KeyRule {
  /** `replace`: what a policy says takes the place of what the one above it says. `add`: the entries of both hold. */
  readonly merge: "replace" | "add";
  readonly strictness: Strictness;
  /** What holds where no policy says anything; undefined where that is decided elsewhere, or nothing is demanded. */
  unsaid(policy: Policy): unknown;
  /** A further key by whose lock an entry is held. */
  lockOf?(entry: unknown): KeyPath | undefined;
}

const SEVERITY = ["off", "note", "warning", "error"];
const GRADES = ["unversioned", "exact", "locked"];

/** By path; `*` stands for any one name. */
export const KEY_RULES: Readonly<Record<string, KeyRule>> = {
  "fail-on": ordered(["error", "warning", "note"], "error"),
  "on-incomplete": ordered(["warn", "fail"], "fail"),
  ...ofCheck("pin-check"),
  "pin-check.online": ordered([false, true], false),
  // Updates wait for a week where nothing is said: fewer days would loosen them.
  "pin-check.min-age": counted(7),
  "pin-check.allowed-owners": allowing(undefined),
  "pin-check.allowed-registries": allowing(undefined),
  "pin-check.install-grades.*": ordered(GRADES, "exact"),
  "pin-check.install-grades.apt": ordered(GRADES, "unversioned"),
  ...ofCheck("secret-scan"),
  "secret-scan.exclude-paths": allowing([]),
  "secret-scan.gitleaks-baseline": { merge: "replace", strictness: { kind: "same" }, unsaid: () => undefined },
  ...Object.fromEntries(hardenChoices()),
  "harden-runner.allowed-endpoints": allowing([]),
  "harden-runner.presets": allowing(["github"]),
  "harden-runner.steps.*.allowed-endpoints": allowing([]),
  "harden-runner.may-change": allowing([]),
  "verify-artifact.signers": allowing(undefined),
  "verify-artifact.require": { merge: "add", strictness: { kind: "more" }, unsaid: () => [] },
  "verify-artifact.runner": ordered(["any", "github-hosted"], "any"),
  "verify-artifact.timestamps": counted(0),
  // Where nothing is said, a trusted root that knows such logs demands one.
  "verify-artifact.log-entries": counted(1),
  "verify-artifact.certificate-logs": counted(1),
  "verify-artifact.attestations": counted(1),
};

const PATTERNS = Object.entries(KEY_RULES).map(([name, rule]) => ({ segments: name.split("."), rule }));

/** The rule for the key at a path; undefined where the path leads to no key, or to several. */
export function keyRule(path: KeyPath): KeyRule | undefined {
  const fits = PATTERNS.filter(
    ({ segments }) =>
      segments.length === path.length && segments.every((segment, at) => segment === "*" || segment === path[at]),
  );
  // A name of its own goes before `*`.
  return (fits.find(({ segments }) => !segments.includes("*")) ?? fits[0])?.rule;
}

function ordered(words: readonly unknown[], unsaid: unknown): KeyRule {
  return { merge: "replace", strictness: { kind: "order", words }, unsaid: () => unsaid };
}

function counted(unsaid: number): KeyRule {
  return { merge: "replace", strictness: { kind: "greater" }, unsaid: () => unsaid };
}

function allowing(unsaid: readonly string[] | undefined): KeyRule {
  return { merge: "replace", strictness: { kind: "fewer" }, unsaid: () => unsaid };
}

function ofCheck(check: CheckName): Readonly<Record<string, KeyRule>> {
  return {
    [`${check}.rules.*`]: ordered(SEVERITY, undefined),
    [`${check}.exceptions`]: {
      merge: "add",
      strictness: { kind: "fewer" },
      unsaid: () => [],
      // A rule that is locked must not be excepted away.
      lockOf: (entry) =>
        isMap(entry) && typeof entry["rule"] === "string" ? [check, "rules", entry["rule"]] : undefined,
    },
    [`${check}.ignore-comments`]: ordered(["any", "merged", "none"], "merged"),
    [`${check}.baseline`]: ordered(["base-commit", "none"], BASELINES[check]),
  };
}

function hardenChoices(): readonly (readonly [string, KeyRule])[] {
  const choices: HardenChoices = HARDEN_DEFAULTS;
  return Object.entries(HARDEN_CHOICES).map(([name, words]) => {
    const unsaid = choices[name as keyof HardenChoices];
    const rule = ordered(words, unsaid);
    return [`harden-runner.${name}`, name === "containers" ? { ...rule, unsaid: containersIn } : rule] as const;
  });
}

function containersIn(policy: Policy): unknown {
  return defaultContainers(policy["harden-runner"]?.sudo ?? HARDEN_DEFAULTS.sudo);
}
