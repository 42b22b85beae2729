// The documentation pages of rules, made from the rules themselves. The examples shown are the ones the tests run.
import type { Example, Rule } from "@lockstep/core";

export interface RuleFamily {
  /** The check the rules belong to. */
  readonly name: string;
  readonly rules: readonly Rule<never>[];
}

const NOTE = "<!-- Generated from the rules by `npm run generate`. Do not edit. -->";

export function renderRuleIndex(families: readonly RuleFamily[]): string {
  const sections = families.flatMap(({ name, rules }) => [
    `## ${name}`,
    "",
    "| Rule | Severity | What it finds |",
    "| --- | --- | --- |",
    ...rules.map(({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${title} |`),
    "",
  ]);
  return [NOTE, "", "# Rules", "", ...sections].join("\n");
}

export function renderRulePage(family: string, rule: Rule<never>): string {
  const needs = rule.needs.length === 0 ? "nothing but the repository's files" : rule.needs.join(", ");
  return [
    NOTE,
    "",
    `# ${rule.id}`,
    "",
    `${rule.title}.`,
    "",
    `Check: ${family}. Severity: ${rule.severity}. Confidence: ${rule.confidence}. Needs: ${needs}.`,
    "",
    "## Why it matters",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.fix,
    "",
    ...renderExamples("Flagged", rule.examples.flags),
    ...renderExamples("Allowed", rule.examples.allows),
  ].join("\n");
}

/** Nothing for a rule that looks at no file by itself. */
function renderExamples(title: string, examples: readonly Example[]): readonly string[] {
  return examples.length === 0 ? [] : [`## ${title}`, "", ...examples.flatMap(renderExample)];
}

function renderExample({ path, text, beside = [], at = [] }: Example): readonly string[] {
  const places = at.filter((place) => place !== "").map((place) => `Found: \`${place}\``);
  const files = [...beside, { path, text }].flatMap((file) => [`\`${file.path}\`:`, "", ...fence(file.text), ""]);
  return [...files, ...(places.length > 0 ? [places.join("; "), ""] : [])];
}

/** A fence longer than any run of backticks inside. */
function fence(text: string): readonly string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return [`${marks}yaml`, text.trimEnd(), marks];
}
