// Reads JSON whose author may be hostile: bounded in depth, because what later walks it is recursive.

/** Deeper than any statement, bundle or bill of materials is nested, and harmless to a recursive walk. */
const MAX_DEPTH = 200;

/** The value of a JSON text. Throws `SyntaxError` where it is none, and where objects and lists are nested too deep. */
export function parseJson(text: string, maxDepth = MAX_DEPTH): unknown {
  if (isNestedBeyond(text, maxDepth)) throw new SyntaxError(`nested more than ${maxDepth} deep`);
  try {
    return JSON.parse(text);
  } catch {
    // The engine quotes what it read, which may be a secret that was taken for JSON by mistake or by a link.
    throw new SyntaxError("it is no JSON");
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One pass over the code units: brackets inside strings do not count. */
function isNestedBeyond(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === BACKSLASH) index += 1;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) {
      inString = true;
    } else {
      depth += nesting(unit);
      if (depth > limit) return true;
    }
  }
  return false;
}

/** `[` and `{` open, `]` and `}` close. */
function nesting(unit: number): number {
  if (unit === 0x5b || unit === 0x7b) return 1;
  return unit === 0x5d || unit === 0x7d ? -1 : 0;
}
