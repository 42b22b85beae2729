// Addresses in reports: a link only where it is plain which page it leads to.
import { type Html, html } from "./html.ts";

/** No user, no port, nothing that would have to be decoded. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9.-]{1,200}(?:\/[\w.~/#-]{0,1000})?$/;

/** The address is the text of the link, so that nobody is led elsewhere. Anything but a plain `https:` address stays text. */
export function helpLink(address: string): Html {
  if (!PLAIN_ADDRESS.test(address)) return html`${address}`;
  return html`<a href="${address}" rel="noopener noreferrer">${address}</a>`;
}
