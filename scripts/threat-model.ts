// Compares the threat model with the tests it names. It looks at texts only; it runs no test.

/** One row of the table of invariants. */
export interface Invariant {
  /** The number after `INV-`. */
  readonly number: number;
  readonly holders: readonly Holder[];
}

/** A test, by its file (relative to the repository) and its title as written in the source. */
export interface Holder {
  readonly file: string;
  readonly title: string;
}

const ROW = /^\| INV-(\d+) \| [^|]+ \| ([^|]+) \|$/gm;
/** A test as pages name it. */
const HOLDER = /`([^`]+)`: "([^"]+)"/g;
/** A string in double quotes that is the first argument of a call and not the last, unless it titles a group. */
const TITLE = /(?<!\bdescribe)\(\s*("(?:[^"\\\n]|\\.)*"),/g;

/** The invariants in the order of the page. */
export function invariantsIn(page: string): readonly Invariant[] {
  return [...page.matchAll(ROW)].map(([, number, holders = ""]) => ({
    number: Number(number),
    holders: holdersIn(holders),
  }));
}

/** The tests that a text names, in order. */
export function holdersIn(text: string): readonly Holder[] {
  return [...text.matchAll(HOLDER)].map(([, file = "", title = ""]) => ({ file, title }));
}

/** What is wrong with the page. `readTest` gives the text of a test file, or undefined where there is none. */
export function problemsIn(page: string, readTest: (file: string) => string | undefined): readonly string[] {
  const invariants = invariantsIn(page);
  const misnumbered = invariants.filter(({ number }, index) => number !== index + 1);
  return [
    ...(invariants.length === 0 ? ["there are no invariants"] : []),
    ...misnumbered.map(({ number }) => `INV-${number} is out of order`),
    ...invariants.flatMap(({ number, holders }) =>
      holders.length === 0
        ? [`INV-${number} names no test`]
        : holders.flatMap((holder) => missing(holder, readTest(holder.file)).map((what) => `INV-${number}: ${what}`)),
    ),
  ];
}

/** What is missing of a test that a page names. `text` is that of its file, undefined where there is none. */
export function missing({ file, title }: Holder, text: string | undefined): readonly string[] {
  if (text === undefined || !file.endsWith(".test.ts")) return [`there is no test file ${file}`];
  const titles = [...text.matchAll(TITLE)].map(([, literal]) => literal);
  return titles.includes(JSON.stringify(title)) ? [] : [`${file} has no test "${title}"`];
}
