// The lines of a file around a finding, bounded, and never those of a file in which a credential was found.
import { clip, type Location } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import type { Sources } from "../page/page-model.ts";

const AROUND = 2;
const MAX_LINES = 12;
const MAX_WIDTH = 200;
/** Of all findings together. */
const MAX_QUOTED = 6_000;

/** What may be quoted, and how much of it is left. */
export interface SourceLines {
  readonly files: Sources["files"];
  readonly withheld: ReadonlySet<string>;
  left: number;
}

export function sourceLines(sources: Sources | undefined, withheld: ReadonlySet<string>): SourceLines {
  return { files: sources?.files ?? new Map(), withheld, left: MAX_QUOTED };
}

/** Nothing where the file is not there, or has no such line. */
export function renderSourceLines({ file, line, endLine }: Location, source: SourceLines): Html | undefined {
  if (source.withheld.has(file)) {
    return html`<p class="withheld">Source lines withheld: secret-scan found a credential in this file.</p>`;
  }
  const lines = source.files.get(file);
  if (lines === undefined || line < 1 || line > lines.length) return undefined;
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.length, Math.max(line, endLine) + AROUND, first + MAX_LINES - 1);
  if (source.left < last - first + 1) return html`<p class="more">Source lines left out: the page quotes no more.</p>`;
  source.left -= last - first + 1;
  const quoted = lines.slice(first - 1, last).map((text, index) => quote(text, first + index, { line, endLine }));
  return html`<pre class="source" tabindex="0" role="region" aria-label="Source lines ${first} to ${last}"><code>${quoted}</code></pre>`;
}

function quote(text: string, number: number, { line, endLine }: Pick<Location, "line" | "endLine">): Html {
  const isMeant = number >= line && number <= Math.max(line, endLine);
  const shown = clip(text.replaceAll("\t", "  "), MAX_WIDTH);
  const row = html`<span class="number">${isMeant ? ">" : " "}${String(number).padStart(5)}</span> ${shown}`;
  return isMeant ? html`<mark>${row}</mark>\n` : html`${row}\n`;
}
