// Lists what refers to an image, by the registry's own list (OCI Distribution Specification, "Listing Referrers").
import { type ReferrerDescriptor, readReferrer } from "./descriptor.ts";
import { type JsonObject, readJsonObject } from "./json-object.ts";
import { INDEX_TYPE, plainType } from "./media-type.ts";
import { nextPage } from "./next-page.ts";
import { failedAnswer, malformedAnswer } from "./registry-fault.ts";
import { MAX_MANIFEST_BYTES } from "./registry-options.ts";
import type { RepositorySession } from "./repository-session.ts";

/** Of all pages together. */
const MAX_REFERRERS = 10_000;
const MAX_PAGES = 100;

/**
 * How registries answer that do not know the question: 404 by the specification; 303 to a page for people on ghcr.io; 400, 405,
 * 406 and 501 on others.
 */
const UNKNOWN_QUESTION = new Set([301, 302, 303, 307, 308, 400, 404, 405, 406, 501]);

/**
 * All referrers of a digest; undefined where the registry has no such list. Errors: `IntegrityError` (`response-malformed`) for
 * a list that is none, has too many pages or leads elsewhere, and those of the session.
 */
export async function listByApi(
  session: RepositorySession,
  digest: string,
  what: string,
): Promise<readonly ReferrerDescriptor[] | undefined> {
  const found: ReferrerDescriptor[] = [];
  let address: string | URL | undefined = `referrers/${digest}`;
  for (let page = 0; address !== undefined; page++) {
    if (page === MAX_PAGES || found.length > MAX_REFERRERS) throw malformedAnswer(what, "it has too many referrers");
    const answer: Response = await askPage(session, address, what);
    if (page === 0 && isUnsupported(answer)) return undefined;
    if (answer.status !== 200) throw await failedAnswer(what, answer);
    found.push(...referrersIn(await answer.text(), what));
    address = nextPage(answer.headers.get("link"), session.addressOf(address).href, what);
  }
  return found;
}

/** The descriptors of an index; those of another form, such as with a digest that is no SHA-256, are left out. */
export function referrersOf(index: JsonObject): readonly ReferrerDescriptor[] | undefined {
  const manifests = index.get("manifests");
  if (index.get("schemaVersion") !== 2 || !Array.isArray(manifests)) return undefined;
  return manifests.map(readReferrer).filter((referrer) => referrer !== undefined);
}

function referrersIn(text: string, what: string): readonly ReferrerDescriptor[] {
  const referrers = referrersOf(readJsonObject(text) ?? new Map());
  if (referrers === undefined) throw malformedAnswer(what, "its list of referrers is no index");
  return referrers;
}

function askPage(session: RepositorySession, address: string | URL, what: string): Promise<Response> {
  return session.ask({ method: "GET", address, headers: { accept: INDEX_TYPE }, maxBytes: MAX_MANIFEST_BYTES, what });
}

/** A page of a proxy with status 200 is no list either. */
function isUnsupported(answer: Response): boolean {
  const isList = plainType(answer.headers.get("content-type")) === INDEX_TYPE;
  return UNKNOWN_QUESTION.has(answer.status) || (answer.status === 200 && !isList);
}
