// Takes the expressions of GitHub (`${{ ... }}`) out of a script before a shell parser sees it. It judges nothing.
import { HOLE } from "./shell-command.ts";

/**
 * The text at its full length, with a `HOLE` for every character of an expression ("Evaluate expressions in workflows and
 * actions": strings are in single quotes, and `}}` in one does not end it). Line ends become LF, padded with a blank.
 */
export function maskExpressions(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\\\r\n/g, "\\\n ").replace(/\r\n/g, " \n") : text;
  let masked = "";
  let from = 0;
  for (let open = lines.indexOf("${{"); open >= 0; open = lines.indexOf("${{", from)) {
    const end = expressionEnd(lines, open + 3);
    if (end === undefined) break;
    masked += lines.slice(from, open) + HOLE.repeat(end - open);
    from = end;
  }
  return masked + lines.slice(from);
}

/** The offset behind the `}}`; undefined where there is none. */
function expressionEnd(text: string, from: number): number | undefined {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === "'") quoted = !quoted;
    else if (!quoted && char === "}" && text[i + 1] === "}") return i + 2;
  }
  return undefined;
}
