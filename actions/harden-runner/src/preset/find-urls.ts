// Finds the URLs in what tools print. Where a tool has an output for machines, that is read instead.

const MAX_URLS = 200;
const END = /[\s"'`<>()[\]{},;\\|]/;

/** The http and https URLs in a text, in its order, each once, at most 200. A dot or colon at the end is not part of one. */
export function findUrls(text: string): readonly string[] {
  const urls = new Set<string>();
  for (const start of text.matchAll(/https?:\/\//gi)) {
    const rest = text.slice(start.index, start.index + 2048);
    const end = END.exec(rest)?.index ?? rest.length;
    urls.add(withoutPunctuation(rest.slice(0, end)));
    if (urls.size === MAX_URLS) break;
  }
  return [...urls];
}

function withoutPunctuation(url: string): string {
  let end = url.length;
  while (end > 0 && ".:".includes(url[end - 1] ?? "")) end -= 1;
  return url.slice(0, end);
}
