// Knows which answers can never change: those about the content of one git object. Pure.
import { isObjectId } from "./contents-answer.ts";

/** True for the contents at a full commit SHA, and for blobs and trees. Everything else must be asked for again. */
export function isImmutable(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  const resource = pathname.slice(pathname.indexOf("/repos/")).split("/").slice(4);
  if (resource[0] === "contents") return isObjectId(searchParams.get("ref"));
  return resource[0] === "git" && ["blobs", "trees"].includes(resource[1] ?? "") && isObjectId(resource[2]);
}
