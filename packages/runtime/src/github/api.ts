// Asks the REST API one question at a time and turns every failure into an error of the suite. Adding a question to the
// GitHub port takes one function over this; see file-at.ts.
import type { Secret } from "@lockstep/core";
import { type Asked, explainFailure } from "./explain-failure.ts";
import { readHttpFailure } from "./http-failure.ts";
import type { Octokit } from "./octokit-client.ts";

/** Values for the `{placeholders}` of a route; octokit percent-encodes them, and adds the rest as the query. */
type Parameters = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>;

export interface Api {
  /**
   * The decoded body, which nobody has checked yet: JSON as data, anything else as text or bytes.
   * Errors: `PermissionError` (401, 403, 404), `UnavailableError`, `IntegrityError` (`response-malformed`).
   */
  get(route: string, parameters: Parameters, asked: Asked): Promise<unknown>;
  /** As `get`, but undefined for a 404. Whoever calls must find out whether that means "not there" or "not for you". */
  find(route: string, parameters: Parameters, asked: Asked): Promise<unknown>;
}

/** The API with its lists. */
export interface PagedApi extends Api {
  /** As `get`, for a list that comes in pages; `parameters.page` says which. */
  getPage(route: string, parameters: Parameters, asked: Asked): Promise<Page>;
  /** As `find`, for a list that comes in pages. */
  findPage(route: string, parameters: Parameters, asked: Asked): Promise<Page | undefined>;
}

/** One page of a list. */
export interface Page {
  /** The decoded body, which nobody has checked yet. */
  readonly data: unknown;
  /** True where the answer's `link` header names a next page (REST documentation, "Using pagination in the REST API"). */
  readonly hasNext: boolean;
  /** The cursor of that page, of lists that are not numbered: the value for `after`. */
  readonly after?: string;
}

/** The API behind `octokit`. `now` is in milliseconds since the epoch. */
export function createApi(octokit: Octokit, token: Secret | undefined, now: () => number): PagedApi {
  const refuse = (thrown: unknown, asked: Asked): never => {
    throw explainFailure(thrown, asked, { token, now: now() });
  };
  const getPage: PagedApi["getPage"] = (route, parameters, asked) =>
    octokit.request(route, parameters).then(readPage, (thrown: unknown) => refuse(thrown, asked));
  const findPage: PagedApi["findPage"] = (route, parameters, asked) =>
    octokit
      .request(route, parameters)
      .then(readPage, (thrown: unknown) =>
        readHttpFailure(thrown)?.status === 404 ? undefined : refuse(thrown, asked),
      );
  return {
    get: async (...question) => (await getPage(...question)).data,
    find: async (...question) => (await findPage(...question))?.data,
    getPage,
    findPage,
  };
}

function readPage({ data, headers }: { readonly data: unknown; readonly headers: { readonly link?: string } }): Page {
  const link = headers.link ?? "";
  const after = cursorOf(link);
  return { data, hasNext: /;\s*rel="next"/.test(link), ...(after === undefined ? {} : { after }) };
}

/** What the address of the next page has as `after`. Only this value is taken from it: where it is found is not. */
function cursorOf(link: string): string | undefined {
  const next = link.split(",").find((entry) => /;\s*rel="next"/.test(entry));
  const address = /<([^<>]{1,4000})>/.exec(next ?? "")?.[1] ?? "";
  return URL.canParse(address) ? (new URL(address).searchParams.get("after") ?? undefined) : undefined;
}
