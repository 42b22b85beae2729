// Builds the patterns most rules have. Each result is a part of a rule, to be spread into it: keywords, pattern and reach.
import type { SecretRule } from "./secret-rule.ts";

type Matcher = Pick<SecretRule, "keywords" | "pattern" | "reach">;

const MAX_BODY = 4096;
/** A manifest lists files with their hashes: a file is not a name for a value. */
const NO_FILE =
  "(?<!\\.(?:[cm]?[jt]sx?|json|html?|css|scss|svg|png|md|py|rb|go|rs|java|php|sh|vue|ya?ml|txt|snap|map))";
/** What stands between a name and its value: `KEY=`, `"key": "`, `key := '`, `key => "`, `key, "`, `<key>`. */
const NAME_REST = `[\\w .-]{0,24}?${NO_FILE}["'\`\\]]{0,2}`;
const BETWEEN = "[ \\t]{0,8}(?:=>|:=|[=:,>]|\\|\\|)[ \\t]{0,8}(?:[bru]?[\"'`]{1,3}|[(\\[]{1,2}[\"'`]{1,3})?";
const NAME_AND_BETWEEN = 80;

/**
 * A credential that starts with a fixed text: `token("ghp_", "[A-Za-z0-9]{36}", 36)`. `length` is the most characters that
 * `body` (a regular expression, case-sensitive) can match. `edge` lists, as the inside of a character class, what may stand
 * neither before the prefix nor behind the body.
 */
export function token(prefix: string | readonly string[], body: string, length: number, edge = "A-Za-z0-9_-"): Matcher {
  const prefixes = typeof prefix === "string" ? [prefix] : prefix;
  const longest = Math.max(...prefixes.map((text) => text.length));
  if (length > MAX_BODY) throw new TypeError("a body this long needs a pattern of its own");
  const start = prefixes.map(literal).join("|");
  return {
    keywords: prefixes.map((text) => text.toLowerCase()),
    pattern: new RegExp(`(?<![${edge}])(?:${start})${body}(?![${edge}])`),
    reach: { before: 0, after: longest + length + 1 },
  };
}

/**
 * A credential with nothing special about it, known by the name it is given: `assigned(["datadog", "dd_api"], "[a-f0-9]{32}", 32)`
 * finds `DATADOG_API_KEY = "…"`. `names` are lower-case and found in any case, also inside a longer name. `value` is a regular
 * expression, case-insensitive, `length` the most characters it can match.
 */
export function assigned(names: readonly string[], value: string, length: number): Matcher {
  const start = names.map(literal).join("|");
  return {
    keywords: names,
    pattern: new RegExp(`(?:${start})${NAME_REST}${BETWEEN}(?<secret>${value})(?![A-Za-z0-9_+/=-])`, "i"),
    reach: { before: 0, after: Math.max(...names.map((name) => name.length)) + NAME_AND_BETWEEN + length + 1 },
  };
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}
