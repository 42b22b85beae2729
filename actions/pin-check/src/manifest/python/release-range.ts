// Whether a version lies in a range, for plain releases such as `1.26.4`: as much of "Version specifiers" (PyPA) and of
// "Dependency specification" (Poetry) as is needed to see that a lock is out of date. Says so where it cannot tell.

const RELEASE = /^v?(\d+(?:\.\d+)*)$/;
const CLAUSE = /^(===|[<>=!~]=|[<>^~])?([^<>=!~^]+)$/;

/** `specifier` without white space, clauses joined by commas. Undefined for what holds more than plain releases. */
export function allowsRelease(specifier: string, version: string): boolean | undefined {
  const release = releaseOf(version);
  if (release === undefined) return undefined;
  let allowed = true;
  for (const clause of specifier.split(",")) {
    const fits = clause === "" || clause === "*" ? true : allowsClause(clause, release);
    if (fits === undefined) return undefined;
    allowed &&= fits;
  }
  return allowed;
}

function allowsClause(clause: string, release: readonly number[]): boolean | undefined {
  const [, operator = "==", written = ""] = CLAUSE.exec(clause) ?? [];
  const isPrefix = written.endsWith(".*");
  const bound = releaseOf(isPrefix ? written.slice(0, -2) : written);
  if (bound === undefined || (isPrefix && operator !== "==" && operator !== "!=")) return undefined;
  const order = compareReleases(isPrefix ? release.slice(0, bound.length) : release, bound);
  if (operator === "==" || operator === "===") return order === 0;
  if (operator === "!=") return order !== 0;
  if (operator === ">") return order > 0;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return order >= 0 && (operator === ">=" || compareReleases(release, ceilingOf(operator, bound)) < 0);
}

/** The first release that `~=`, `~` or `^` leaves out. */
function ceilingOf(operator: string, bound: readonly number[]): readonly number[] {
  if (operator === "~=") return increment(bound, Math.max(bound.length - 2, 0));
  if (operator === "~") return increment(bound, Math.min(bound.length - 1, 1));
  const significant = bound.findIndex((part) => part !== 0);
  return increment(bound, significant < 0 ? bound.length - 1 : significant);
}

function increment(release: readonly number[], index: number): readonly number[] {
  return [...release.slice(0, index), (release[index] ?? 0) + 1];
}

function releaseOf(version: string): readonly number[] | undefined {
  return RELEASE.exec(version)?.[1]?.split(".").map(Number);
}

/** Missing parts count as zero. */
function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
