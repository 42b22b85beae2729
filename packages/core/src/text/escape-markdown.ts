// Puts hostile text into GitHub Flavored Markdown so that it shows as itself: no markup, no HTML, no link, no mention.
import { revealControls } from "./reveal-controls.ts";

/** ASCII punctuation that means something somewhere in Markdown or HTML. */
const MARKUP = /[!"#$&'()*+<=>@[\\\]^_`{|}~]/g;

/** Hyphen, colon or list number at the start of a block. */
const BLOCK_START = /^[-:]|^\d(?=\d*\.)/;

/** U+2060 WORD JOINER: invisible, and enough to end what GitHub would link. */
const JOINER = "\u2060";

/**
 * Hostile text as plain inline Markdown on one line, fit for paragraphs, table cells and the inside of HTML elements.
 * Numeric character references never act as markup (CommonMark 0.31, section 2.5). GitHub looks for links, mentions and
 * issue numbers after they are resolved, so those are broken by a word joiner; `actions/checkout@v4` stays as it is, to
 * be copied. An e-mail address may still become a link to itself.
 */
export function escapeMarkdown(text: string): string {
  const escaped = breakAutolinks(revealControls(text)).replace(MARKUP, toReference).replaceAll(JOINER, "&#8288;");
  return escaped.trim().replace(BLOCK_START, toReference);
}

/** Splits mentions, issue numbers (`#1`, `GH-1`) and addresses (GFM, section 6.9, "Autolinks (extension)"). */
function breakAutolinks(text: string): string {
  return text.replace(/(?<![A-Za-z0-9_])@|#(?=\d)|gh(?=-\d)|www(?=\.)|[a-z](?=:\/\/)/gi, (start) => start + JOINER);
}

/**
 * Hostile text as a code span on one line, fit for a table cell. The fence outgrows every run of backticks inside
 * (CommonMark, section 6.1); pipes are escaped as tables demand even in code (GFM, section 4.10). Use it in tables only:
 * elsewhere the backslash before a pipe would show.
 */
export function markdownCodeCell(text: string): string {
  const shown = revealControls(text) || " ";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const padding = needsPadding(shown) ? " " : "";
  return `${fence}${padding}${shown.replaceAll("|", "\\|")}${padding}${fence}`;
}

/** True where a backtick would join the fence, or where a space at both ends would be taken for padding. */
function needsPadding(code: string): boolean {
  if (code.startsWith("`") || code.endsWith("`")) return true;
  return code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
}

/** A link on an escaped label. An address that is not plain https is left out: the label stands alone. */
export function markdownLink(label: string, url: string): string {
  const shown = escapeMarkdown(label);
  return /^https:\/\/[\w./?=&#-]+$/.test(url) ? `[${shown}](${url})` : shown;
}

function toReference(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
