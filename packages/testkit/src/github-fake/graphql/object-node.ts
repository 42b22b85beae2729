// Git objects as GraphQL shows them. Source: GitHub's GraphQL schema, `Commit`, `Tag`, `TreeEntry`, `Blob`.
import { blobSha, bytesOf, entryAt, findBlob, hasCommit, isSpecial, lookUp, namesIn } from "../repository-entry.ts";
import type { FakeEntry, FakeRepository } from "../state.ts";

/** The source of an object type: values, and functions of a field's arguments. */
export type Node = Readonly<Record<string, unknown>>;

/** GitHub cuts longer texts. */
const MAX_TEXT_BYTES = 512 * 1024;
const DEFAULT_DATE = "2024-01-01T00:00:00Z";

/** The object with this id in the repository or its fork network, or null. */
export function objectNode(repository: FakeRepository, oid: string): Node | null {
  const target = lookUp(repository.tagObjects ?? {}, oid);
  if (target !== undefined) return { __typename: "Tag", oid, target: () => objectNode(repository, target) };
  if (hasCommit(repository, oid)) return commitNode(repository, oid);
  const blob = findBlob(repository, oid);
  return blob === undefined ? null : blobNode(blob);
}

function commitNode(repository: FakeRepository, oid: string): Node {
  const { date = DEFAULT_DATE } = lookUp(repository.history ?? {}, oid) ?? {};
  const file = ({ path }: { path: string }) => fileNode(repository, oid, path);
  return { __typename: "Commit", oid, committedDate: date, file };
}

/** A folder has the id of its commit here. */
function fileNode(repository: FakeRepository, oid: string, path: string): Node | null {
  const name = path.split("/").at(-1);
  const entry = entryAt(repository, oid, path);
  if (entry !== undefined) return { name, ...entryNode(entry) };
  const names = namesIn(repository, oid, path);
  if (names === undefined) return null;
  const entries = () => names.map((below) => fileNode(repository, oid, `${path}/${below}`));
  return { name, mode: 0o40000, type: "tree", object: { __typename: "Tree", oid, entries } };
}

/** Modes are octal in git and decimal here. */
function entryNode(entry: FakeEntry): Node {
  if (isSpecial(entry) && "submodule" in entry) return { mode: 0o160000, type: "commit", object: null };
  return { mode: isSpecial(entry) ? 0o120000 : 0o100644, type: "blob", object: blobNode(bytesOf(entry)) };
}

function blobNode(bytes: Uint8Array): Node {
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.byteLength > MAX_TEXT_BYTES;
  const text = isBinary
    ? null
    : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, MAX_TEXT_BYTES));
  return { __typename: "Blob", oid: blobSha(bytes), byteSize: bytes.byteLength, isBinary, isTruncated, text };
}
