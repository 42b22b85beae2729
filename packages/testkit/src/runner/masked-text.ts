// Hides registered values in a log. Knows the values themselves, not the encodings of them that a real runner also hides:
// a test that finds nothing hidden here proves less than the runner would hide, never more.

/** The text with each stretch covered by one or more of the values as a single `***`. */
export function maskText(text: string, values: Iterable<string>): string {
  const ranges = [...values].flatMap((value) => findRanges(text, value)).sort((a, b) => a.start - b.start);
  let masked = "";
  let done = 0;
  for (const { start, end } of ranges) {
    if (start > done || masked === "") masked += `${text.slice(done, start)}***`;
    done = Math.max(done, end);
  }
  return masked + text.slice(done);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function findRanges(text: string, value: string): readonly Range[] {
  const ranges: Range[] = [];
  if (value === "") return ranges;
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    ranges.push({ start, end: start + value.length });
  }
  return ranges;
}
