// The page about every kind of credential that secret-scan finds, made from the rules and the live checks themselves.
import { Buffer } from "node:buffer";
import { RuleSet } from "../actions/secret-scan/src/engine/rule-set.ts";
import { scanContent } from "../actions/secret-scan/src/engine/scan-content.ts";
import { LEVELS, type Level } from "../actions/secret-scan/src/rule/level.ts";
import type { Provider, SecretRule } from "../actions/secret-scan/src/rule/secret-rule.ts";
import { Synthetic } from "../actions/secret-scan/src/rule/synthetic.ts";
import type { LiveCheck } from "../actions/secret-scan/src/verify/live-check.ts";

const NOTE = "<!-- Generated from the rules by `npm run generate`. Do not edit. -->";

/** The page. Providers are in the order of their ids; each rule has a heading that is its id, which reports link to. */
export function renderSecretPage(providers: readonly Provider[], checks: readonly LiveCheck[]): string {
  const rules = providers.flatMap((provider) => provider.rules);
  const page = new SecretPage(new RuleSet(rules), checks);
  return [
    ...introduction(providers.length, rules, checks),
    ...[...providers].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((provider) => page.sectionOf(provider)),
  ].join("\n");
}

function introduction(
  providers: number,
  rules: readonly SecretRule[],
  checks: readonly LiveCheck[],
): readonly string[] {
  const judged = rules.filter(({ judge }) => judge !== undefined).length;
  return [
    NOTE,
    "",
    "# Credentials that secret-scan finds",
    "",
    `${providers} providers, ${rules.length} kinds of credentials. ${judged} of them are judged offline by more than their pattern: a`,
    `checksum, a structure that decodes, or where they stand. ${checks.length} live checks ask a provider, only with \`--verify\`.`,
    "[The README](../actions/secret-scan/README.md) says how to run it.",
    "",
    "## What to do when one is found",
    "",
    "1. **Revoke it** at the provider, by the link below. Nothing else helps: whoever has read the repository, a fork, a cache or",
    "   a log has it.",
    "2. **Replace it** by a new one that is read from a secret store, and remove it from the files. In history it may stay: it is",
    "   worthless now. Put it into the baseline, or rewrite history if you have to.",
    "3. **Check its use**: look in the provider's log for what was done with it between the commit and now.",
    "",
    "## What the levels mean",
    "",
    "| Level | It means | Severity |",
    "| --- | --- | --- |",
    "| `verified-format` | A checksum or a decoded structure proves that the text is a credential of this provider. Whether it still works is another question. | error |",
    "| `likely` | The format is unmistakable, or the place says what it is. | error |",
    "| `possible` | It looks like one, but its shape alone does not show it, or something speaks against it, such as a checksum that does not fit. | note |",
    "",
    "The levels of a rule are those that its examples reach.",
    "",
  ];
}

class SecretPage {
  readonly #rules: RuleSet;
  readonly #checks: readonly LiveCheck[];

  constructor(rules: RuleSet, checks: readonly LiveCheck[]) {
    this.#rules = rules;
    this.#checks = checks;
  }

  /** The id stands behind the name, so that no heading of a provider has the anchor of a rule. */
  sectionOf({ id, name, docs, revoke, rules }: Provider): readonly string[] {
    return [
      `## ${name} (provider \`${id}\`)`,
      "",
      `[About these credentials](${docs}). [How to revoke one](${revoke}).`,
      "",
      ...rules.flatMap((rule) => this.#partOf(rule)),
    ];
  }

  #partOf(rule: SecretRule): readonly string[] {
    const levels = levelsOf(rule, this.#rules).map((level) => `\`${level}\``);
    const how = rule.judge ? "judged offline" : "known by its pattern";
    const live = this.#checks.filter(({ rules }) => rules.includes(rule.id)).map(describe);
    return [
      `### ${rule.id}`,
      "",
      `${rule.title}. Level: ${levels.join(", ")}; ${how}.`,
      ...live,
      ...(rule.revoke === undefined ? [] : [`[How to revoke this kind](${rule.revoke}).`]),
      "",
    ];
  }
}

function describe({ what, docs }: LiveCheck): string {
  return `With \`--verify\`, its provider is asked: [\`${what}\`](${docs}).`;
}

/** The levels at which the rule finds its own flagged examples, the surest first. */
function levelsOf({ id, examples }: SecretRule, rules: RuleSet): readonly Level[] {
  const reached = new Set(
    examples.flags(new Synthetic(`${id} page`)).flatMap(({ path = "example.txt", text, secret }) => {
      const { sightings } = scanContent(rules, { path, blob: undefined, bytes: Buffer.from(text, "latin1") });
      return sightings.filter((found) => found.ruleId === id && found.secret === secret).map(({ level }) => level);
    }),
  );
  return LEVELS.filter((level) => reached.has(level));
}
