// The wording of ignore comments: this suite's own, and those of peers that mean the same. It knows one comment's text at a
// time; where comments stand, and which findings they cover, is told elsewhere.
import { clip } from "../text/clip.ts";

type IgnoreDialect = "lockstep" | "zizmor" | "ratchet";

export interface IgnoreDirective {
  readonly dialect: IgnoreDialect;
  /** Rule ids of this suite. In a comment of its own dialect they are as written, so some may be of no rule. */
  readonly rules: readonly string[];
  /** Why, in the author's words; empty where the comment gives no reason. A peer's comment needs none: its own text stands. */
  readonly reason: string;
}

/**
 * The start of a directive behind `#` or `//`. zizmor's form is fixed to the blank (zizmor documentation, "Ignoring
 * results"); ratchet's stands alone (ratchet documentation, "Excluding").
 */
export const DIRECTIVE =
  /(?<!\S)(?:(?:#|\/\/)[ \t]*lockstep:[ \t]?ignore(?![\w-])|# zizmor: ignore(?=\[)|#[ \t]*ratchet:exclude(?![\w:-]))/g;

const MAX_RULES = 50;
const MAX_REASON = 500;

/** The audits of zizmor that look for what a rule here looks for. A Map: names that objects inherit are no audits. */
const RULES_BY_AUDIT: ReadonlyMap<string, string> = new Map([
  ["adhoc-packages", "unpinned-install"],
  ["archived-uses", "archived-repository"],
  ["forbidden-uses", "forbidden-owner"],
  ["impostor-commit", "impostor-commit"],
  ["known-vulnerable-actions", "known-vulnerability"],
  ["ref-confusion", "ambiguous-ref"],
  ["ref-version-mismatch", "version-mismatch"],
  ["typosquat-uses", "lookalike-owner"],
  ["unpinned-images", "unpinned-image"],
  ["unpinned-uses", "unpinned-action"],
]);

/** ratchet pins these, and leaves what is excluded alone. */
const RATCHET_RULES: readonly string[] = ["unpinned-action", "unpinned-image"];

/** Reads one directive: what matched DIRECTIVE, and the text behind it. Undefined if it names no rule of this suite's. */
export function readDirective(start: string, rest: string): IgnoreDirective | undefined {
  if (start.includes("ratchet")) return ofPeer("ratchet", RATCHET_RULES, reasonIn(rest), "ratchet:exclude");
  const { names, behind } = readNames(rest);
  if (!start.includes("zizmor")) return { dialect: "lockstep", rules: names, reason: reasonIn(behind) };
  if (/^\S/.test(behind)) return undefined;
  const rules = names.flatMap((name) => RULES_BY_AUDIT.get(name) ?? []);
  return ofPeer("zizmor", rules, reasonIn(behind), `zizmor: ignore[${names.join(",")}]`);
}

function ofPeer(
  dialect: IgnoreDialect,
  rules: readonly string[],
  reason: string,
  wording: string,
): IgnoreDirective | undefined {
  return rules.length > 0 ? { dialect, rules, reason: reason || clip(wording, MAX_REASON) } : undefined;
}

/** The names in the brackets that the text starts with; none where the brackets are missing or not closed. */
function readNames(text: string): { readonly names: readonly string[]; readonly behind: string } {
  const end = text.startsWith("[") ? text.indexOf("]") : -1;
  if (end < 0) return { names: [], behind: text };
  const names = text
    .slice(1, end)
    .split(",", MAX_RULES)
    .map((name) => name.trim());
  return { names: names.filter((name) => name !== ""), behind: text.slice(end + 1) };
}

/** The words of a reason without the punctuation that leads to it. What holds no letter and no digit is no reason. */
function reasonIn(text: string): string {
  const reason = text.replace(/^[\s:–—-]+/, "").trim();
  return /[\p{L}\p{N}]/u.test(reason) ? clip(reason, MAX_REASON) : "";
}
