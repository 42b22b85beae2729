// What became of reading something that a person wrote: the value, or everything that is wrong with it.

export type Parsed<Value> = { readonly value: Value } | { readonly problems: readonly string[] };

/** All values, or all problems. */
export function allOf<Value>(parts: readonly Parsed<Value>[]): Parsed<readonly Value[]> {
  const problems = parts.flatMap((part) => problemsOf(part));
  if (problems.length > 0) return { problems };
  return { value: parts.flatMap((part) => ("value" in part ? [part.value] : [])) };
}

/** The problems of a part; none where it has a value. */
export function problemsOf(part: Parsed<unknown>): readonly string[] {
  return "problems" in part ? part.problems : [];
}
