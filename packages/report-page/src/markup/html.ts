// Builds HTML. What is put into a template is escaped, unless a template made it: no text can become markup.
import { revealControls } from "@lockstep/core";

/** Markup, as only templates of this file make it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes. Undefined gives nothing. */
export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/** What could end a text or a quoted attribute. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** A template whose parts are escaped for text and for attributes in quotes. Attributes must be in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let text = strings[0] ?? "";
  for (const [index, part] of parts.entries()) text += write(part) + (strings[index + 1] ?? "");
  return new Html(text);
}

/** Text for HTML (HTML Living Standard, 13.1.3 and 13.1.2.3). Invisible characters are shown by their codes. */
export function escapeHtml(text: string): string {
  return revealControls(text).replace(/[&<>"'`]/g, (char) => ENTITIES[char] ?? "");
}

function write(part: HtmlPart): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "string") return escapeHtml(part);
  return typeof part === "number" ? String(part) : part.map(write).join("");
}
