// Puts values where a text has expressions. Only names are known, such as `steps.gate.outputs.report`: an expression that
// computes something, or names what is not there, is refused.

/** `values` by the whole name. Throws for any other expression, where GitHub would give an empty text. */
export function fillExpressions(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{([^}]*)\}\}/g, (_, expression: string) => {
    const value = values.get(expression.trim());
    if (value === undefined) throw new Error(`this interpreter knows nothing of \${{${expression}}}`);
    return value;
  });
}

/** The same for every value of a list. */
export function fillAll(
  texts: Readonly<Record<string, string>>,
  values: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fillExpressions(text, values)]));
}
