// What a provider's answer says about the credential. Only the exact signs of the documentation count: a page of a proxy, a
// new kind of error or a broken answer is `unknown`, never a verdict.
import type { LiveAnswer } from "@lockstep/runtime";
import { publicText } from "./public-text.ts";

export interface LiveResult {
  readonly state: "active" | "inactive" | "unknown";
  /** In a few words; holds nothing secret. */
  readonly note: string;
}

/** A sign in an answer, which has to be a JSON object or list. */
export interface Sign {
  readonly status: number;
  /** Where in the JSON: keys and indexes, joined by `/`. Left out: any JSON object or list. */
  readonly at?: string;
  /** The value there is one of these. */
  readonly is?: readonly (string | number | boolean)[];
  /** The value there is a text that starts so. Without `is` and `starts`, any value but null is a sign. */
  readonly starts?: string;
  /** Words that the header `www-authenticate` must not have: they mean another reason. */
  readonly unless?: readonly string[];
}

export interface Reading {
  readonly active: readonly Sign[];
  /** The credential works, but may not do what was asked. */
  readonly lacking?: readonly Sign[];
  /**
   * The provider says that it is not valid. Left out where its word is worth nothing, because the credential may be one of
   * another region or another server.
   */
  readonly inactive?: readonly Sign[];
  /** Where in the JSON the name of the account or team stands. */
  readonly account?: string;
}

/** Total: every answer has a reading. `credential` is only compared with what is to be shown. */
export function readAnswer(
  { active, lacking = [], inactive = [], account }: Reading,
  answer: LiveAnswer,
  credential: string,
): LiveResult {
  const json = parse(answer.body);
  const shows = (sign: Sign) => isSign(sign, answer, json);
  if (active.some(shows)) {
    const name = account === undefined ? undefined : publicText(valueAt(json, account), credential);
    return {
      state: "active",
      note: name === undefined ? "the provider accepts it" : `the provider accepts it, account ${name}`,
    };
  }
  if (lacking.some(shows)) return { state: "active", note: "the provider knows it, though it lacks a permission" };
  if (inactive.some(shows)) return { state: "inactive", note: "the provider says it is not valid" };
  return { state: "unknown", note: whyUnknown(answer.status) };
}

function isSign({ status, at, is, starts, unless = [] }: Sign, answer: LiveAnswer, json: unknown): boolean {
  if (answer.status !== status || typeof json !== "object" || json === null) return false;
  const challenge = answer.challenge.toLowerCase();
  if (unless.some((word) => challenge.includes(word))) return false;
  if (at === undefined) return true;
  const value = valueAt(json, at);
  if (starts !== undefined) return typeof value === "string" && value.startsWith(starts);
  return is === undefined ? value !== undefined && value !== null : is.some((one) => one === value);
}

function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const key of path.split("/")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function whyUnknown(status: number): string {
  if (status === 429) return "the provider limits requests";
  if (status >= 300 && status < 400) return "the provider redirects, which is not followed";
  return `the answer says neither yes nor no (HTTP ${status})`;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
