// Decides what happens to a query: forwarded, answered here, refused, or dropped. Pure but for the budget it counts in.
import type { Endpoint } from "../endpoint/endpoint.ts";
import { isPublicAddress, reverseAddress } from "./address-range.ts";
import { isBelow } from "./domain-name.ts";
import { type ClientQuery, type ParsedQuery, parseQuery } from "./parse-query.ts";
import { EXACT_NAME_TYPES, isAddressType, isServiceBinding } from "./record-type.ts";
import { RCODE, type ResponseCode } from "./response-code.ts";
import type { WildcardBudget } from "./wildcard-budget.ts";

export interface QueryRules {
  /** The endpoints whose host, or whose wildcard, is this name. */
  readonly endpointsFor: (name: string) => readonly Endpoint[];
  readonly budget: WildcardBudget;
  /** The machine's search domains: names below them are what libc makes of short or refused names. */
  readonly search: readonly string[];
}

export type QueryVerdict =
  | { readonly kind: "forward"; readonly query: ClientQuery }
  /** Answered from here, nothing leaves, nothing was tried that block mode must report as blocked. */
  | {
      readonly kind: "local";
      readonly query: ClientQuery;
      readonly rcode: ResponseCode;
      readonly why: string;
      readonly address?: string;
    }
  | { readonly kind: "refuse"; readonly query: ClientQuery; readonly rcode: ResponseCode; readonly why: string }
  | Exclude<ParsedQuery, { kind: "query" }>;

/** Never throws. `why` is a stable word: `not-allowed`, `record-type`, `wildcard-budget`, `question-count`, `opcode` ... */
export function judgeQuery(message: Buffer, rules: QueryRules): QueryVerdict {
  const parsed = parseQuery(message);
  if (parsed.kind !== "query") return parsed;
  const endpoints = rules.endpointsFor(parsed.query.name);
  return endpoints.length === 0 ? judgeUnlisted(parsed.query, rules) : judgeListed(parsed.query, endpoints, rules);
}

/** Whether a name with these endpoints may be asked upstream at all; counts it against its wildcard. */
export function withinBudget(name: string, endpoints: readonly Endpoint[], budget: WildcardBudget): boolean {
  if (isExact(endpoints)) return true;
  const zones = endpoints.flatMap(({ destination }) => (destination.kind === "subdomains" ? [destination.of] : []));
  const nearest = zones.reduce((best, zone) => (zone.length > best.length ? zone : best), "");
  return budget.admits(nearest, name);
}

function isExact(endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(({ destination }) => destination.kind === "host");
}

function judgeListed(query: ClientQuery, endpoints: readonly Endpoint[], rules: QueryRules): QueryVerdict {
  if (isServiceBinding(query.type)) return { kind: "local", query, rcode: RCODE.NOERROR, why: "service-binding" };
  const askable = isAddressType(query.type) || (isExact(endpoints) && EXACT_NAME_TYPES.has(query.type));
  if (!askable) return refuse(query, "record-type");
  return withinBudget(query.name, endpoints, rules.budget)
    ? { kind: "forward", query }
    : refuse(query, "wildcard-budget");
}

function judgeUnlisted(query: ClientQuery, rules: QueryRules): QueryVerdict {
  const { name, type } = query;
  if (name === "localhost" || isBelow(name, "localhost")) return loopback(query);
  const nowhere = { kind: "local", query, rcode: RCODE.NXDOMAIN } as const;
  if (rules.search.some((domain) => isBelow(name, domain) || name === domain))
    return { ...nowhere, why: "search-domain" };
  if (type === "PTR" && isPrivateReverse(name)) return { ...nowhere, why: "private-reverse" };
  if (type === "SRV" && rules.endpointsFor(hostOfService(name)).length > 0) return { ...nowhere, why: "service-name" };
  return refuse(query, "not-allowed");
}

/** RFC 6761 section 6.3: these names are the loopback addresses and are never asked upstream. */
function loopback(query: ClientQuery): QueryVerdict {
  const local = { kind: "local", query, rcode: RCODE.NOERROR, why: "localhost" } as const;
  if (query.type === "A") return { ...local, address: "127.0.0.1" };
  return query.type === "AAAA" ? { ...local, address: "::1" } : local;
}

function isPrivateReverse(name: string): boolean {
  const address = reverseAddress(name);
  return address !== undefined && !isPublicAddress(address);
}

/** `_http._tcp.host` is `host`: package tools ask for it first and go on with the host's address (RFC 2782). */
function hostOfService(name: string): string {
  return name.replace(/^_[a-z0-9-]{1,15}\._(?:tcp|udp)\./, "");
}

function refuse(query: ClientQuery, why: string): QueryVerdict {
  return { kind: "refuse", query, rcode: RCODE.REFUSED, why };
}
