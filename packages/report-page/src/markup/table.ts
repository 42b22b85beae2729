// Tables: a caption, headings with their scope, a region of their own that scrolls, and a limit that is told.
import { type Html, type HtmlPart, html } from "./html.ts";

export interface Table<Item> {
  readonly caption: string;
  readonly head: readonly string[];
  readonly items: readonly Item[];
  /** The cells of a row; the first one is its heading. */
  readonly row: (item: Item) => readonly HtmlPart[];
  /** The most rows. */
  readonly limit: number;
}

/** Nothing for no items. What is left out is counted below the table. */
export function table<Item>({ caption, head, items, row, limit }: Table<Item>): Html | undefined {
  if (items.length === 0) return undefined;
  const rows = items.slice(0, limit).map((item) => tableRow(row(item)));
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
<table><caption>${caption} <span class="count">${items.length}</span></caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>${more(items.length - rows.length, "rows")}
`;
}

/** `N more ...`, where anything was left out. */
export function more(count: number, nouns: string): Html | undefined {
  return count > 0
    ? html`<p class="more">${count} more ${nouns} are not shown here. The reports hold all of them.</p>`
    : undefined;
}

function tableRow([first, ...cells]: readonly HtmlPart[]): Html {
  return html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}
