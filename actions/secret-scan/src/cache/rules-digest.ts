// A digest of all that decides what a scan finds in a blob.
import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { VERSION } from "@lockstep/core";
import type { Provider, SecretRule } from "../rule/secret-rule.ts";
import type { RuleChoice } from "../scan/load-rules.ts";

/**
 * SHA-256 over the rules, those switched off, the user's configuration, and the version of the suite, which stands for all
 * code: engine, decoders, and what rules make of a candidate.
 */
export function rulesDigest(providers: readonly Provider[], { off, config }: RuleChoice, version = VERSION): Buffer {
  const rules = providers.flatMap(({ id, rules: own }) => own.map((rule) => [id, ...partsOf(rule)]));
  const texts = config.map(({ path, text }) => [path, text]);
  return createHash("sha256")
    .update(JSON.stringify([version, [...off].sort(), texts, rules]))
    .digest();
}

function partsOf({ id, keywords, pattern, reach, level, minEntropy, generic, judge }: SecretRule): readonly unknown[] {
  const { source, flags } = pattern;
  return [id, keywords, source, flags, reach.before, reach.after, level, minEntropy, generic, judge !== undefined];
}
