// The inputs of a step as its environment shows them. Source of facts: "Metadata syntax reference", `inputs`.

export interface ResolvedInputs {
  /** `INPUT_*` variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names the action does not declare: the runner warns and passes them on. */
  readonly unexpected: readonly string[];
}

/**
 * Given inputs over defaults. `contexts` holds what an expression in a default may name, such as `github.token`; any other
 * expression throws. Names are compared without case.
 */
export function resolveInputs(
  declared: ReadonlyMap<string, string>,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, string>>,
): ResolvedInputs {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) variables[variableName(name)] = value;
  for (const [name, fallback] of declared) variables[variableName(name)] ??= evaluate(fallback, contexts);
  const known = new Set([...declared.keys()].map(variableName));
  return { variables, unexpected: Object.keys(given).filter((name) => !known.has(variableName(name))) };
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

function evaluate(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = contexts[expression.trim()];
    if (value === undefined) throw new Error(`this harness cannot evaluate \${{${expression}}}`);
    return value;
  });
}
