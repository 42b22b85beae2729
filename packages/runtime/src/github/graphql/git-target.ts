// Git objects as GraphQL answers show them: what to select of one, and the commit an annotated tag leads to.
import { isObjectId } from "../contents-answer.ts";
import { isRecord } from "../http-failure.ts";
import type { Fragment } from "./query-text.ts";

/** A tag of a tag of a tag is as deep as anybody looks. */
export const MAX_TAGS = 3;

/** `selection` on an object and on what a chain of up to `depth` tags there leads to. */
export function throughTags(selection: string, depth: number): string {
  return depth === 0 ? selection : `${selection} ... on Tag{target{${throughTags(selection, depth - 1)}}}`;
}

/** Spread as `...Target` on a git object: its type and id, and those of what a tag leads to. */
export const TARGET: Fragment = {
  name: "Target",
  text: `fragment Target on GitObject{${throughTags("__typename oid", MAX_TAGS)}}`,
};

/** The object at the end of a chain of tags; undefined if there is none or if the chain is longer than is selected. */
export function peel(object: unknown): Readonly<Record<string, unknown>> | undefined {
  let found = object;
  while (isRecord(found) && found["__typename"] === "Tag") found = found["target"];
  return isRecord(found) && typeof found["__typename"] === "string" ? found : undefined;
}

/** The id of the commit an object is or leads to. */
export function commitOf(object: unknown): string | undefined {
  const { __typename, oid } = peel(object) ?? {};
  return __typename === "Commit" && isObjectId(oid) ? oid : undefined;
}
