// Reads the texts of a small XML file with the path of their elements. Enough for settings: no entities beyond the five of
// XML itself, and a document type ends the reading.

export interface XmlText {
  /** Names of the elements around it from the root on, such as `settings/mirrors/mirror/url`. */
  readonly path: string;
  readonly text: string;
}

const MAX_DEPTH = 50;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The texts that are not blank, in their order. What comes after something that is not understood is left out. */
export function xmlTexts(xml: string): readonly XmlText[] {
  const texts: XmlText[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const text = decode(xml.slice(at, tag < 0 ? xml.length : tag)).trim();
    if (text !== "") texts.push({ path: open.join("/"), text });
    if (tag < 0) return texts;
    const end = endOfMarkup(xml, tag);
    if (end === undefined || !follow(open, xml.slice(tag, end))) return texts;
    at = end;
  }
  return texts;
}

/** Where the comment, instruction or tag that starts at `start` is over; undefined for a document type and what has no end. */
function endOfMarkup(xml: string, start: number): number | undefined {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start + 4);
  if (xml.startsWith("<?", start)) return after(xml, "?>", start + 2);
  if (xml.startsWith("<!", start)) return undefined;
  let quote = "";
  for (let at = start + 1; at < xml.length; at++) {
    const char = xml[at] ?? "";
    if (quote === "" && char === ">") return at + 1;
    if (quote === "" && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = "";
  }
  return undefined;
}

function after(xml: string, mark: string, from: number): number | undefined {
  const found = xml.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}

/** Opens or closes an element. False where the elements do not nest as they must, or too deeply. */
function follow(open: string[], markup: string): boolean {
  if (markup.startsWith("<!") || markup.startsWith("<?")) return true;
  const name = /^<\/?([^\s/>]+)/.exec(markup)?.[1];
  if (name === undefined) return false;
  if (markup.startsWith("</")) return open.pop() === name;
  if (!markup.endsWith("/>")) open.push(name);
  return open.length <= MAX_DEPTH;
}

function decode(text: string): string {
  return text.replace(/&([a-z]{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
