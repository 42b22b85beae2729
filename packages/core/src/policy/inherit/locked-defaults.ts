// A lock on a key of which nothing is said holds the default: it is said, so that an input of a step cannot say something looser.
import type { Policy } from "../policy.ts";
import { covers, keysOf, type PolicyKey, valueAt } from "./key-paths.ts";
import type { KeyPath } from "./key-rules.ts";
import type { Lock } from "./loosened-keys.ts";
import { mergePolicies } from "./merge-policies.ts";

/** The same policy with the defaults of locked words that nobody says, unless nothing is looser than the default. */
export function withLockedDefaults(policy: Policy, locks: readonly Lock[]): Policy {
  return keysOf(policy)
    .filter((key) => locks.some((lock) => covers(lock.path, key.path)) && valueAt(policy, key.path) === undefined)
    .reduce((said, key) => withDefault(said, key), policy);
}

function withDefault(policy: Policy, { path, rule: { strictness, unsaid } }: PolicyKey): Policy {
  const word = unsaid(policy);
  const isHeld = strictness.kind === "order" && word !== undefined && word !== strictness.words[0];
  return isHeld ? mergePolicies(policy, { version: 1, ...nest(path, word) }) : policy;
}

function nest(path: KeyPath, value: unknown): Readonly<Record<string, unknown>> {
  const [name = "", ...rest] = path;
  return { [name]: rest.length === 0 ? value : nest(rest, value) };
}
