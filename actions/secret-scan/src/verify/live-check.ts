// The contract of a live check: how one provider is asked, by one read-only request, whether a credential still works.
import type { Secret } from "@lockstep/core";
import type { EventContext, LiveRequest } from "@lockstep/runtime";
import type { Reading } from "./reading.ts";

export interface LiveCheck {
  /** The provider, and where it has several kinds of credentials, which of them. Unique. */
  readonly name: string;
  /** The provider's page about what is asked. */
  readonly docs: string;
  /** What is asked, for people: `GET /v1/balance`. */
  readonly what: string;
  /** The ids of the rules whose findings are asked about. */
  readonly rules: readonly string[];
  /** Where a rule finds several kinds: only credentials that start with one of these are sent. */
  readonly prefixes?: readonly string[];
  /** Root of the API, without a trailing slash. Nothing is sent to another host. */
  readonly base: string;
  /** The root for this run, where the provider also runs on servers of its customers. */
  readonly baseFor?: (event: EventContext) => string | undefined;
  readonly method?: LiveRequest["method"];
  /** Path and query below `base`. */
  readonly path: string | ((credential: Secret) => Secret);
  readonly headers: (credential: Secret) => LiveRequest["headers"];
  readonly reading: Reading;
}

/** The address of a check: what people read, and what is sent. */
export function get(path: string): Pick<LiveCheck, "what" | "path"> {
  return { what: `GET ${path}`, path };
}

/** For providers whose documentation asks for POST although nothing is changed. */
export function post(path: string): Pick<LiveCheck, "what" | "path" | "method"> {
  return { what: `POST ${path}`, path, method: "POST" };
}
