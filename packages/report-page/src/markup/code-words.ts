// Texts with code in backticks, as rules write them.
import { type Html, html } from "./html.ts";

/** Text with what stands between backticks as code. Where they do not pair up, it stays as it is. */
export function codeWords(text: string): Html {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return html`${text}`;
  return html`${parts.map((part, index) => (index % 2 === 1 && part !== "" ? html`<code class="quoted">${part}</code>` : part))}`;
}
