// Words of a command line that a person is shown and may run.

/** One word as POSIX shells take it, whatever the text. */
export function shellWord(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
