// Makes the custom rules of a configuration out of what it says, with the rules that they require.
import type { ConfigNote } from "./config-note.ts";
import { CustomRule, type RequiredRule } from "./custom-rule.ts";
import type { RuleSpec } from "./gitleaks-rule.ts";

export interface BuiltRules {
  /** Those that report. */
  readonly rules: readonly CustomRule[];
  readonly notes: readonly ConfigNote[];
}

/** Rules without an expression and a path only change a rule of gitleaks' own: there is nothing to run. */
export function buildRules(specs: readonly RuleSpec[]): BuiltRules {
  const notes: ConfigNote[] = [];
  const runnable = new Map(specs.filter(({ regex, path }) => regex ?? path).map((spec) => [spec.id, spec]));
  const rules = [...runnable.values()]
    .filter(({ skipReport }) => skipReport !== true)
    .map((spec) => toRule(spec, requiredOf(spec, runnable, notes)));
  return { rules, notes: [...notes, ...specs.flatMap(noteOn)] };
}

/** A required rule's own required rules are not asked for, as in gitleaks, so nothing can go in a circle. */
function requiredOf(
  spec: RuleSpec,
  rules: ReadonlyMap<string, RuleSpec>,
  notes: ConfigNote[],
): readonly RequiredRule[] {
  return spec.required.flatMap(({ id, withinLines, withinColumns }) => {
    const required = rules.get(id);
    if (required) return [{ rule: toRule(required, []), withinLines, withinColumns }];
    const text = `rule ${spec.id}: the required rule ${id} is not in this configuration; the rule reports without it`;
    notes.push({ text, trail: [spec.id, id] });
    return [];
  });
}

function toRule(spec: RuleSpec, required: readonly RequiredRule[]): CustomRule {
  return new CustomRule({
    id: spec.id,
    title: spec.description || spec.id,
    regex: spec.regex,
    path: spec.path,
    secretGroup: spec.secretGroup ?? 0,
    entropy: spec.entropy ?? 0,
    keywords: spec.keywords,
    tags: spec.tags,
    required,
  });
}

function noteOn({ id, regex, path, allowlists, entropy, keywords }: RuleSpec): readonly ConfigNote[] {
  if (regex ?? path) return [];
  const isChanged = entropy !== undefined || keywords.length > 0 || allowlists.length === 0;
  const text = `rule ${id}: it has neither regex nor path; of such rules only the allowlists have an effect here`;
  return isChanged ? [{ text, trail: [id] }] : [];
}
