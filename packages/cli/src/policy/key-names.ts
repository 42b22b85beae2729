// The keys of the policy that a person can ask for, and what holds for those that no policy mentions.
import { nearest, type Severity, UsageError } from "@lockstep/core";
import { type KeyOrigin, keyOrigins, keyRule, locksOn, type ResolvedPolicy } from "@lockstep/core/policy";
import type { StaticCheck } from "@lockstep/runtime";

/** The severities that rules have by themselves, by path: `pin-check.rules.unpinned-action`. */
export function ownSeverities(checks: readonly StaticCheck[]): ReadonlyMap<string, Severity> {
  return new Map(
    checks.flatMap(({ name, rules }) => rules.map(({ id, severity }) => [`${name}.rules.${id}`, severity] as const)),
  );
}

/** `known` are paths of keys and sections. Throws `UsageError` (`invalid-input`) for words that name none, each with the nearest. */
export function demandKeys(words: readonly string[], known: readonly string[]): void {
  const unknown = words.filter((word) => !known.includes(word) && !isStep(word));
  if (unknown.length === 0) return;
  throw new UsageError("invalid-input", "The policy has no such key.", {
    hint: "Name keys and sections with points, such as pin-check.min-age; a folder of that name with ./ in front.",
    problems: unknown.map((word) => {
      const meant = nearest(word, known);
      return { message: `there is no key "${word}"${meant === undefined ? "" : `; did you mean ${meant}?`}` };
    }),
  });
}

function isStep(word: string): boolean {
  return /^harden-runner\.steps\.[A-Za-z_][A-Za-z0-9_-]{0,99}(?:\.allowed-endpoints)?$/.test(word);
}

/**
 * The keys below `words`; all that always exist, and those that a policy mentions, where there are no words. A rule or tool that
 * was asked for is there with what holds for it, even if no policy mentions it.
 */
export function selectKeys(
  words: readonly string[],
  resolved: ResolvedPolicy,
  severities: ReadonlyMap<string, Severity>,
): readonly KeyOrigin[] {
  const all = keyOrigins(resolved);
  if (words.length === 0) return all;
  const found = all.filter(({ path }) => words.some((word) => `${path.join(".")}.`.startsWith(`${word}.`)));
  const named = new Set(found.map(({ path }) => path.join(".")));
  const unmentioned = [...new Set(words)].filter((word) => !named.has(word) && isSingleKey(word));
  return [...found, ...unmentioned.map((word) => unsaid(word, resolved, severities))];
}

function isSingleKey(word: string): boolean {
  return keyRule(word.split(".")) !== undefined;
}

function unsaid(word: string, resolved: ResolvedPolicy, severities: ReadonlyMap<string, Severity>): KeyOrigin {
  const path = word.split(".");
  const value = severities.get(word) ?? keyRule(path)?.unsaid(resolved.policy);
  const locks = locksOn(resolved.locks, path).map((lock) => ({ path: lock.path, origin: lock.origin }));
  return { path, value, layers: [], locks };
}
