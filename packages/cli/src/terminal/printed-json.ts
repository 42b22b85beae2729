// JSON as it may be shown: by a terminal, and on a runner, which takes some text for commands.

/** `##[` is a command to a runner; terminals obey controls beyond those that JSON escapes, and reorder lines by others. */
const ACTING = /[#\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The same JSON in which such characters are escaped. They stand in strings alone, and a line never starts with `::`. */
export function printedJson(json: string): string {
  return json.replace(ACTING, (char) =>
    char
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
