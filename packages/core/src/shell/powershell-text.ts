// Takes out of a PowerShell script what spans lines and holds no commands: block comments and here-strings ("about_Comments",
// "about_Quoting_Rules"). One that is never closed stays: then nothing can be told.

const OPENING = /<#|(?<=^|[\s=(,;])@(["'])[ \t\r]*\n/g;

/** The text at its full length, with blanks for what is taken out. Line breaks stay. */
export function maskTexts(text: string): string {
  let masked = "";
  let from = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const [opening, quote] = match;
    const mark = quote === undefined ? "#>" : `\n${quote}@`;
    const end = text.indexOf(mark, match.index + opening.length - (quote === undefined ? 0 : 1));
    if (end < 0) break;
    OPENING.lastIndex = end + mark.length;
    masked += text.slice(from, match.index) + text.slice(match.index, OPENING.lastIndex).replace(/[^\n]/g, " ");
    from = OPENING.lastIndex;
  }
  return masked + text.slice(from);
}
