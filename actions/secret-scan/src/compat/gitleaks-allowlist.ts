// An allowlist of a gitleaks configuration: what it is, and whether it allows a finding (gitleaks README, "Configuration").
import { Buffer } from "node:buffer";
import type { Subject } from "../ignore/ignore-list.ts";
import type { ConfigTable } from "./config-table.ts";
import type { GoExpression } from "./go-expression.ts";

type RegexTarget = "secret" | "match" | "line";

export interface Allowlist {
  readonly description: string;
  readonly condition: "OR" | "AND";
  readonly commits: readonly string[];
  readonly paths: readonly GoExpression[];
  readonly regexes: readonly GoExpression[];
  readonly regexTarget: RegexTarget;
  readonly stopwords: readonly string[];
  /** Ids as in the configuration; empty: it is for all rules. */
  readonly rules: readonly string[];
}

const CONDITIONS: ReadonlyMap<string, Allowlist["condition"]> = new Map([
  ["", "OR"],
  ["OR", "OR"],
  ["||", "OR"],
  ["AND", "AND"],
  ["&&", "AND"],
]);

const TARGETS: ReadonlyMap<string, RegexTarget> = new Map([
  ["", "secret"],
  ["secret", "secret"],
  ["match", "match"],
  ["line", "line"],
]);

/** Reads one table. `rule` is the id of the rule it stands in; undefined for a global one, which may name rules itself. */
export function readAllowlist(table: ConfigTable, rule: string | undefined): Allowlist | undefined {
  const condition = CONDITIONS.get((table.text("condition") ?? "").toUpperCase());
  const regexTarget = TARGETS.get((table.text("regexTarget") ?? "").toLowerCase());
  const allowlist = {
    description: table.text("description") ?? "",
    commits: table.texts("commits"),
    paths: table.expressions("paths"),
    regexes: table.expressions("regexes"),
    stopwords: table.texts("stopwords").map((word) => word.toLowerCase()),
    rules: rule === undefined ? table.texts("targetRules") : [rule],
  };
  table.end();
  if (condition === undefined) return table.refuse("condition", "must be OR or AND");
  if (regexTarget === undefined) return table.refuse("regexTarget", "must be secret, match or line");
  const { commits, paths, regexes, stopwords } = allowlist;
  if ([commits, paths, regexes, stopwords].every(({ length }) => length === 0)) {
    table.note("an allowlist without commits, paths, regexes and stopwords allows nothing");
    return undefined;
  }
  return { ...allowlist, condition, regexTarget };
}

/** Whether it allows the finding, if it is for its rule: by one of its criteria, or by all that it has if its condition is AND. */
export function allows(allowlist: Allowlist, subject: Subject): boolean {
  const { condition, commits, paths, regexes, stopwords } = allowlist;
  const criteria: readonly (readonly [number, () => boolean])[] = [
    [commits.length, () => subject.commits.some((commit) => commits.some((allowed) => isSameCommit(allowed, commit)))],
    [paths.length, () => paths.some((path) => path.test(subject.sighting.path))],
    [stopwords.length, () => holdsStopword(subject, stopwords)],
    [regexes.length, () => matchesOne(allowlist, subject)],
  ];
  const asked = criteria.filter(([length]) => length > 0);
  return condition === "AND" ? asked.every(([, test]) => test()) : asked.some(([, test]) => test());
}

/** Ids may be abbreviated, to seven digits at least. */
export function isSameCommit(written: string, full: string): boolean {
  return written.length >= 7 && full.toLowerCase().startsWith(written.toLowerCase());
}

function holdsStopword({ sighting }: Subject, stopwords: readonly string[]): boolean {
  const secret = Buffer.from(sighting.secret, "latin1").toString("utf8").toLowerCase();
  return stopwords.some((word) => secret.includes(word));
}

function matchesOne({ regexes, regexTarget }: Allowlist, { sighting }: Subject): boolean {
  const text = regexTarget === "line" ? sighting.lineText : Buffer.from(sighting[regexTarget], "latin1");
  return regexes.some((regex) => regex.test(text));
}
