// Finds links in our own Markdown pages that lead nowhere. Only links within the repository are looked at: nothing is
// fetched.
import { posix } from "node:path";

/** A page or file of the repository. */
export interface Tree {
  /** The text of a Markdown page, or undefined if this is none. */
  page(path: string): string | undefined;
  /** True for a file or a folder. */
  exists(path: string): boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[`~]* *$/gm;
const CODE_SPAN = /(`+)[^`][\s\S]*?\1(?!`)/g;
const INLINE_LINK = /\]\(<?([^()\s<>]+)>?(?: "[^"]*")?\)/g;
const DEFINITION = /^ {0,3}\[[^\]]+\]: <?([^\s<>]+)>?/gm;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HEADING = /^#{1,6} +(.+?) *#* *$/gm;

/** The links of `path` that lead nowhere, as messages. */
export function deadLinks(path: string, tree: Tree): readonly string[] {
  return linksOf(tree.page(path) ?? "")
    .filter((link) => !WITH_SCHEME.test(link))
    .flatMap((link) => (leadsSomewhere(path, link, tree) ? [] : [`${path}: ${link} leads nowhere`]));
}

/** The targets of all links outside code, in no particular order. */
export function linksOf(text: string): readonly string[] {
  const prose = text.replace(FENCE, "").replace(CODE_SPAN, "code");
  return [INLINE_LINK, DEFINITION].flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target = ""]) => target));
}

/** The anchors GitHub gives to the headings of a page: lower case, punctuation gone, spaces as hyphens, repeats numbered. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const anchors = [...text.replace(FENCE, "").matchAll(HEADING)].map(([, heading = ""]) => {
    const slug = slugOf(heading);
    const seen = counts.get(slug) ?? 0;
    counts.set(slug, seen + 1);
    return seen === 0 ? slug : `${slug}-${seen}`;
  });
  return new Set(anchors);
}

function slugOf(heading: string): string {
  const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return shown
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");
}

function leadsSomewhere(from: string, link: string, tree: Tree): boolean {
  const [file = "", anchor] = link.split("#", 2);
  const target = file === "" ? from : posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(file)));
  if (target.startsWith("..") || target.startsWith("/") || !tree.exists(target)) return false;
  return anchor === undefined || anchorsOf(tree.page(target) ?? "").has(anchor);
}
