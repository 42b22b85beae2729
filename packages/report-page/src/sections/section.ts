// A section of the page: its anchor, its heading, and what is in it.
import { type Html, type HtmlPart, html } from "../markup/html.ts";

export interface Section {
  /** Unique on the page and made by us. */
  readonly id: string;
  readonly title: string;
  readonly content: HtmlPart;
}

export function renderSection({ id, title, content }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>
`;
}

/** The sections by name, to jump to. */
export function renderContents(sections: readonly Section[]): Html {
  return html`<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}
