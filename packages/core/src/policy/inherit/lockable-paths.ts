// The paths that `locked` may name.
import { CHECK_NAMES, INSTALL_TOOLS } from "../policy.ts";
import type { RuleCatalogue } from "../policy-schema.ts";
import { KEY_RULES } from "./key-rules.ts";

/** Names of rules and tools are those of the catalogue; the names of steps are the user's. */
const OPEN_NAMES = { rules: "[a-z0-9-]{1,100}", steps: "[A-Za-z_][A-Za-z0-9_-]{0,99}" } as const;

/** Every path with known names: each key, and each section. */
export function lockablePaths(catalogue: RuleCatalogue): readonly string[] {
  const full = Object.keys(KEY_RULES).flatMap((pattern) => expand(pattern, catalogue));
  return [...new Set(full.flatMap(withSections))].sort();
}

/** The paths beyond those: steps, and the rules of checks that are not in the catalogue. */
export function openLockPaths(catalogue: RuleCatalogue): RegExp {
  const unread = CHECK_NAMES.filter((check) => catalogue[check] === undefined);
  const rules = unread.map((check) => `${check}\\.rules\\.${OPEN_NAMES.rules}`);
  const steps = `harden-runner\\.steps\\.${OPEN_NAMES.steps}(?:\\.allowed-endpoints)?`;
  return new RegExp(`^(?:${[...rules, steps].join("|")})$`);
}

function expand(pattern: string, catalogue: RuleCatalogue): readonly string[] {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return [pattern];
  const names = namesAt(before, catalogue);
  // Without names the section itself can be locked all the same.
  return names.length === 0 ? [before.slice(0, -1)] : names.map((name) => `${before}${name}${after}`);
}

function namesAt(before: string, catalogue: RuleCatalogue): readonly string[] {
  const check = CHECK_NAMES.find((name) => before === `${name}.rules.`);
  if (check !== undefined) return catalogue[check] ?? [];
  return before === "pin-check.install-grades." ? INSTALL_TOOLS : [];
}

/** `a.b.c`, `a.b` and `a`. */
function withSections(path: string): readonly string[] {
  const names = path.split(".");
  return names.map((_, index) => names.slice(0, index + 1).join("."));
}
