// Finds the comment beside a credential that says it is to be ignored: this suite's own, or one of a peer's that means the
// same. A line is looked at on its own, whatever its language.
import { type IgnoreComment, readIgnoreComments, SourceFile } from "@lockstep/core";
import type { Sighting } from "../engine/sighting.ts";
import { customIdOf } from "./rule-family.ts";

export interface SecretComment {
  /** Whose comment it is: `lockstep`, or the peer's wording. */
  readonly dialect: string;
  /** Why, in the author's words; a peer's comment needs none, its wording stands. Empty: it gives no reason and does not count. */
  readonly reason: string;
}

/** Wordings of peers, from their READMEs. They cover the line they stand on. */
const SAME_LINE = [
  "gitleaks:allow",
  "betterleaks:allow",
  "trufflehog:ignore",
  "kingfisher:ignore",
  "pragma: allowlist secret",
  "pragma: whitelist secret",
] as const;
/** These stand on a line of their own and cover the next one. */
const NEXT_LINE = ["pragma: allowlist nextline secret", "pragma: whitelist nextline secret"] as const;

/** What starts a comment in one language or another: shells, C, SQL, HTML, INI, TeX, Basic, Python texts, Haskell, ML. */
const SIGNS = ["#", "//", "--", "/*", "<!--", ";", "%", "'", "*", '"', "{-", "(*", "REM", "rem"] as const;
/** Those that core does not take for comments. The longer ones first: `<!--` ends with `--`. */
const OTHER_SIGNS = ["<!--", "--", "/*", "{-", "(*", ";", "%", "'", "*"] as const;
const CLOSINGS = ["*/", "-->", "-}", "*)"] as const;
const OWN_MARK = "lockstep:";

/** Every comment that covers the sighting, this suite's own first. */
export function coveringComments(sighting: Sighting): readonly SecretComment[] {
  return [...ownComments(sighting), ...peerComments(sighting)];
}

function peerComments({ lineText, previousLine }: Sighting): readonly SecretComment[] {
  const here = SAME_LINE.filter((mark) => isComment(lineText, mark));
  const above = NEXT_LINE.filter((mark) => isComment(previousLine, mark));
  return [...here, ...above].map((mark) => ({ dialect: mark, reason: mark }));
}

/** Whether the mark stands on the line, as a whole word, behind a comment sign. */
function isComment(line: string, mark: string): boolean {
  const at = line.indexOf(mark);
  if (at < 0 || /^[\w-]/.test(line.slice(at + mark.length))) return false;
  const before = line.slice(0, at).trimEnd();
  const words = before.split(/\s+/);
  return SIGNS.some((sign) => before.endsWith(sign) || words.some((word) => word.startsWith(sign)));
}

/** Those that name the sighting's rule: on the line it ends on, or alone on the line before it. */
function ownComments({ ruleId, lineText, previousLine }: Sighting): readonly SecretComment[] {
  if (!lineText.includes(OWN_MARK) && !previousLine.includes(OWN_MARK)) return [];
  const file = new SourceFile("", `${withHash(previousLine)}\n${withHash(lineText)}`);
  return readIgnoreComments(file)
    .filter((comment) => isDirective(comment) && namesRule(comment, ruleId))
    .map(({ reason }) => ({ dialect: "lockstep", reason }));
}

function isDirective({ dialect, location, alone }: IgnoreComment): boolean {
  return dialect === "lockstep" && (location.line === 2 || alone);
}

function namesRule({ rules }: IgnoreComment, ruleId: string): boolean {
  const custom = customIdOf(ruleId);
  return rules.includes(ruleId) || (custom !== undefined && rules.includes(custom));
}

/** The line with a `#` in place of a comment sign that core does not know, and without what closes such a comment. */
function withHash(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ").trimEnd();
  const at = line.indexOf(OWN_MARK);
  const before = line.slice(0, Math.max(at, 0)).trimEnd();
  const sign = OTHER_SIGNS.find((candidate) => before.endsWith(candidate));
  if (sign === undefined) return line;
  const closing = CLOSINGS.find((candidate) => line.endsWith(candidate)) ?? "";
  const comment = `# ${line.slice(at, line.length - closing.length)}`;
  const code = before.slice(0, -sign.length);
  return code.trim() === "" ? comment : `${code} ${comment}`;
}
