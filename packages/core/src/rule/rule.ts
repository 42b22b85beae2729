// The contract of a rule: one file, one id, its own examples, one pure check.
import type { Detection } from "../report/finding.ts";
import type { Confidence, Severity } from "../report/severity.ts";
import { REPOSITORY } from "../version.ts";

/** What a rule needs beyond the repository's files. An empty list means it works offline. */
export type Need = "github";

/** A file the rule is run on. `flags` examples must yield at least one detection, `allows` examples none. */
export interface Example {
  /** Repository-relative path, because the path decides what kind of file it is. */
  readonly path: string;
  readonly text: string;
  /** The exact source text each detection must point at, in order. Required for `flags`. */
  readonly at?: readonly string[];
  /** Further files the rule may look at, for example a lock file. */
  readonly beside?: readonly { readonly path: string; readonly text: string }[];
}

export interface Rule<Subject> {
  /** Equal to the file's name without its extension, and unique in the suite. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly needs: readonly Need[];
  /** Why it matters, in a sentence or two of Markdown. */
  readonly why: string;
  /** What to do about it, in a sentence or two of Markdown. */
  readonly fix: string;
  readonly helpUrl: string;
  readonly examples: { readonly flags: readonly Example[]; readonly allows: readonly Example[] };
  /** Pure: same subject, same detections. Never throws on hostile input. */
  check(subject: Subject): Iterable<Detection>;
}

/** Checks the shape of a rule when its module loads, so a broken rule never ships. */
export function defineRule<Subject>(rule: Omit<Rule<Subject>, "helpUrl">): Rule<Subject> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.id)) throw new TypeError(`rule id ${rule.id} is not kebab-case`);
  return { ...rule, helpUrl: helpUrl(rule.id) };
}

/** Where the rule is documented for people. */
export function helpUrl(ruleId: string): string {
  return `https://github.com/${REPOSITORY}/blob/main/docs/rules/${ruleId}.md`;
}
