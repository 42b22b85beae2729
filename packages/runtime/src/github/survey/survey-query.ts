// Writes the query for a batch: one alias per repository (`r0`), and inside of it aliases by the place of each sub-question
// (`o0`, `t1`, ...), under which read-item.ts finds the answers. What is no id, name or path is left out.
// Source: GitHub's GraphQL schema, `Repository`, `Ref`, `Release`, `SecurityVulnerability`.
import { MAX_TAGS, TARGET, throughTags } from "../graphql/git-target.ts";
import { type Fragment, type Query, type QueryText, startQuery } from "../graphql/query-text.ts";
import { isRefName } from "../question-names.ts";
import { ADVISORIES, askAdvisories } from "./advisories.ts";
import { isAskablePath, objectIdIn, qualifyName } from "./revision.ts";
import type { SubQuestion, SurveyBatch, SurveyPart } from "./survey-part.ts";

/** What not every server knows. */
export interface SchemaTraits {
  /** Whether a release can say that it is immutable. */
  readonly immutable: boolean;
}

const GENERAL = `isArchived refs(refPrefix:"refs/tags/",first:100,orderBy:{field:TAG_COMMIT_DATE,direction:DESC})
{nodes{name target{...Target}} pageInfo{hasNextPage}}`;
const ENTRY: Fragment = {
  name: "Entry",
  text: "fragment Entry on TreeEntry{mode type object{... on Blob{oid byteSize isBinary isTruncated text}}}",
};

export function writeSurvey(batch: SurveyBatch, traits: SchemaTraits): Query {
  const text = startQuery();
  const selections = batch.map((part, place) => writePart(part, place, text, traits));
  return text.finish(selections.join(" "), [TARGET, ADVISORIES, ENTRY]);
}

function writePart({ repository, general, items }: SurveyPart, place: number, text: QueryText, traits: SchemaTraits) {
  const owner = text.variable("String!", repository.owner);
  const name = text.variable("String!", repository.name);
  const asked = items.map((item, index) => writeItem(item, index, text, traits)).join(" ");
  const compared = items.map((item, index) => (item.kind === "commit" ? compare(item.id, `c${index}`, text) : ""));
  const selection = `nameWithOwner ${general ? GENERAL : ""} defaultBranchRef{name ${compared.join(" ")}} ${asked}`;
  const advisories = general ? askAdvisories(`a${place}`, `${repository.owner}/${repository.name}`, text) : "";
  return `r${place}:repository(owner:${owner},name:${name},followRenames:true){${selection}} ${advisories}`;
}

function writeItem(item: SubQuestion, index: number, text: QueryText, traits: SchemaTraits): string {
  switch (item.kind) {
    case "commit":
      return writeCommit(item.id, index, text);
    case "name":
      return writeName(item.name, index, text, traits);
    case "file":
      return writeFile(item, index, text);
    default:
      return writeAncestry(item, index, text);
  }
}

function writeCommit(commit: string, index: number, text: QueryText): string {
  const id = objectIdIn(commit);
  return id ? `o${index}:object(oid:${text.variable("GitObjectID!", id)}){...Target ... on Commit{committedDate}}` : "";
}

function writeName(name: string, index: number, text: QueryText, { immutable }: SchemaTraits): string {
  const { tag, branch, release } = qualifyName(name);
  const ref = (full: string) => `ref(qualifiedName:${text.variable("String!", full)}){target{...Target}}`;
  const fields = `publishedAt isDraft ${immutable ? "immutable" : ""}`;
  return [
    tag ? `t${index}:${ref(tag)}` : "",
    branch ? `b${index}:${ref(branch)}` : "",
    release ? `l${index}:release(tagName:${text.variable("String!", release)}){${fields}}` : "",
  ].join(" ");
}

/** The entry and the folders above it: where one of those is a link, an absent file may exist for a checkout. */
function writeFile(
  { ref, path }: { readonly ref: string; readonly path: string },
  index: number,
  text: QueryText,
): string {
  if (!isRefName(ref) || !isAskablePath(path)) return "";
  const id = objectIdIn(ref);
  const object = id ? `oid:${text.variable("GitObjectID!", id)}` : `expression:${text.variable("String!", ref)}`;
  const entry = (folder: string) => `file(path:${text.variable("String!", folder)})`;
  const above = foldersAbove(path).map((folder, depth) => `p${depth}:${entry(folder)}{mode}`);
  const onCommit = `... on Commit{${entry(path)}{...Entry} ${above.join(" ")}}`;
  // An id is that of a commit, or at most of one tag's object; a name may stand for a longer chain.
  return `f${index}:object(${object}){${throughTags(`__typename ${onCommit}`, id ? 1 : MAX_TAGS)}}`;
}

/** `a`, `a/b` for `a/b/c`. */
function foldersAbove(path: string): readonly string[] {
  const segments = path.split("/");
  return segments.slice(1).map((_, depth) => segments.slice(0, depth + 1).join("/"));
}

function writeAncestry(
  { commit, name }: { readonly commit: string; readonly name: string },
  index: number,
  text: QueryText,
): string {
  const { tag, branch } = qualifyName(name);
  // A variable that is not used makes a query invalid.
  const comparison = tag || branch ? compare(commit, "c", text) : "";
  if (comparison === "") return "";
  const ref = (full: string) => `ref(qualifiedName:${text.variable("String!", full)}){${comparison}}`;
  return [tag ? `x${index}:${ref(tag)}` : "", branch ? `y${index}:${ref(branch)}` : ""].join(" ");
}

/** Aliases of comparisons begin with `c`: an error below one means that the two cannot be compared. */
function compare(commit: string, alias: string, text: QueryText): string {
  const id = objectIdIn(commit);
  return id ? `${alias}:compare(headRef:${text.variable("String!", id)}){status}` : "";
}
