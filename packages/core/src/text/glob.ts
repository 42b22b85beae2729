// Matches the small glob language of the policy, in linear time and without regular expressions.

/**
 * True if `text` matches `pattern` as a whole. `*` matches any run without `/`, `**` any run at all, `?` one character
 * other than `/`; every other character is literal. A pattern `**` + `/` at the start also matches no folder at all.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  let states = new Set<number>(closure(pattern, 0));
  for (const char of text.split("")) {
    const next = new Set<number>();
    for (const state of states) for (const reached of step(pattern, state, char)) next.add(reached);
    if (next.size === 0) return false;
    states = next;
  }
  return states.has(pattern.length);
}

/** The states reachable from `state` without reading a character. */
function closure(pattern: string, state: number): number[] {
  if (pattern.startsWith("**/", state)) return [state, ...closure(pattern, state + 3)];
  if (pattern.startsWith("**", state)) return [state, ...closure(pattern, state + 2)];
  if (pattern[state] === "*") return [state, ...closure(pattern, state + 1)];
  return [state];
}

function step(pattern: string, state: number, char: string): number[] {
  const token = pattern[state];
  if (token === undefined) return [];
  if (pattern.startsWith("**/", state)) return char === "/" ? [state, ...closure(pattern, state + 3)] : [state];
  if (pattern.startsWith("**", state)) return closure(pattern, state);
  if (token === "*") return char === "/" ? [] : closure(pattern, state);
  const matches = token === "?" ? char !== "/" : token === char;
  return matches ? closure(pattern, state + 1) : [];
}
