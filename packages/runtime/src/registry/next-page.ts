// Finds the next page of a list (RFC 8288, "Link", relation "next").
import { malformedAnswer } from "./registry-fault.ts";

const MAX_LENGTH = 8192;
const LINK = /<([^<>]{1,4096})>([^<>]{0,512})/g;

/**
 * The address of the next page; undefined after the last one. `base`, the address of this page, is what relative ones start from. Throws
 * `IntegrityError` (`response-malformed`) for an address that is none.
 */
export function nextPage(header: string | null, base: string, what: string): URL | undefined {
  for (const [, address = "", parameters = ""] of (header ?? "").slice(0, MAX_LENGTH).matchAll(LINK)) {
    if (!isNext(parameters)) continue;
    if (!URL.canParse(address, base)) throw malformedAnswer(what, "its next page has no address");
    return new URL(address, base);
  }
  return undefined;
}

/** Several relations may stand in one parameter, in any case; the comma ends this link's parameters. */
function isNext(parameters: string): boolean {
  const [own = ""] = parameters.split(",");
  const relation = own.split(";").find((parameter) => /^\s*rel\s*=/i.test(parameter)) ?? "";
  return relation
    .slice(relation.indexOf("=") + 1)
    .replaceAll('"', "")
    .trim()
    .toLowerCase()
    .split(" ")
    .includes("next");
}
