// Asks for the workflows and the policy of many repositories at once. What is too much for one request is asked in halves.
// Source: GitHub's GraphQL schema, `Repository`, `Commit`, `TreeEntry`, `Tree`, `Blob`.
import { LockstepError, POLICY_PATH, type RepositoryName, UnavailableError } from "@lockstep/core";
import { isObjectId, malformed } from "../github/contents-answer.ts";
import type { Asked } from "../github/explain-failure.ts";
import type { GraphQl } from "../github/graphql/graphql.ts";
import type { GraphQlAnswer } from "../github/graphql/graphql-answer.ts";
import { type Query, startQuery } from "../github/graphql/query-text.ts";
import { isServerFault } from "../github/graphql/server-fault.ts";
import { isRecord } from "../github/http-failure.ts";
import { checkRepositoryName } from "../github/question-names.ts";
import { readFileFact } from "../github/survey/read-file-fact.ts";
import type { AuditedAnswer, AuditedFiles, AuditGitHub } from "./audit-github.ts";

const WORKFLOWS = ".github/workflows";
/** What GitHub takes for a workflow ("Workflow syntax", first section). */
const WORKFLOW_NAME = /^[^/]{1,250}\.ya?ml$/s;
const ENTRY = {
  name: "Entry",
  text: "fragment Entry on TreeEntry{mode type object{... on Blob{oid byteSize isBinary isTruncated text}}}",
};
/** The folder is asked for, too: a link in its place would hide what a checkout has there. */
const SELECTION = `defaultBranchRef{target{__typename oid ... on Commit{
policy:file(path:"${POLICY_PATH}"){...Entry} github:file(path:".github"){mode}
workflows:file(path:"${WORKFLOWS}"){mode type object{... on Tree{entries{name ...Entry}}}}}}}`;
/** GitHub's words for a query that was too much. */
const TOO_MUCH = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];

export function createFilesOf(graphql: GraphQl): AuditGitHub["filesOf"] {
  const ask = async (repositories: readonly RepositoryName[]): Promise<readonly AuditedAnswer[]> => {
    try {
      return await askOnce(graphql, repositories);
    } catch (error) {
      const half = Math.ceil(repositories.length / 2);
      if (repositories.length < 2 || !isTooMuch(error)) throw error;
      return [...(await ask(repositories.slice(0, half))), ...(await ask(repositories.slice(half)))];
    }
  };
  return ask;
}

async function askOnce(graphql: GraphQl, repositories: readonly RepositoryName[]): Promise<readonly AuditedAnswer[]> {
  const asked = askedAbout(repositories);
  const retries = repositories.length > 1 ? 0 : undefined;
  const answer = await graphql.ask(writeQuery(repositories), asked, retries);
  const spoilt = answer.errors.find(
    ({ type = "", path }) => answer.data === undefined || TOO_MUCH.includes(type) || !/^r\d/.test(String(path[0])),
  );
  if (spoilt) throw graphql.explain(spoilt, asked);
  return repositories.map((repository, place) => judge(repository, place, answer, graphql));
}

function judge(repository: RepositoryName, place: number, { data, errors }: GraphQlAnswer, graphql: GraphQl) {
  const asked = askedAbout([repository]);
  const spoilt = errors.find(({ path }) => path[0] === `r${place}`);
  const node = data?.[`r${place}`];
  if (spoilt || !isRecord(node)) return { ok: false, error: graphql.explain(spoilt, asked) } as const;
  try {
    return { ok: true, files: readFiles(node, asked.what) } as const;
  } catch (error) {
    if (error instanceof LockstepError) return { ok: false, error } as const;
    throw error;
  }
}

function writeQuery(repositories: readonly RepositoryName[]): Query {
  const text = startQuery();
  const selections = repositories.map((repository, place) => {
    checkRepositoryName(repository);
    const owner = text.variable("String!", repository.owner);
    const name = text.variable("String!", repository.name);
    return `r${place}:repository(owner:${owner},name:${name},followRenames:false){${SELECTION}}`;
  });
  return text.finish(selections.join(" "), [ENTRY]);
}

/** Errors: `IntegrityError` (`response-malformed`), `UnavailableError` (`not-found`) for a repository without a commit. */
function readFiles({ defaultBranchRef: branch }: Readonly<Record<string, unknown>>, what: string): AuditedFiles {
  if (branch === null) {
    throw new UnavailableError("not-found", `${what} has no commit`, { hint: "Push a first commit." });
  }
  const commit = isRecord(branch) ? branch["target"] : undefined;
  if (!isRecord(commit) || !isObjectId(commit["oid"])) throw malformed(what);
  const { github, policy, workflows } = commit;
  const read = (path: string, file: unknown) =>
    readFileFact({ ref: "HEAD", path }, () => ({ __typename: "Commit", oid: commit["oid"], github, file }), what);
  return {
    commit: commit["oid"],
    policy: read(POLICY_PATH, policy),
    workflows: entriesOf(workflows, what).map((entry) => {
      const path = `${WORKFLOWS}/${entry.name}`;
      return { path, file: read(path, entry) };
    }),
  };
}

/** A link or a file in place of the folder holds no workflows: GitHub follows none. */
function entriesOf(folder: unknown, what: string): readonly { readonly name: string }[] {
  if (folder === null || (isRecord(folder) && folder["type"] !== "tree")) return [];
  const tree = isRecord(folder) ? folder["object"] : undefined;
  if (!isRecord(tree) || !Array.isArray(tree["entries"])) throw malformed(what);
  const entries: readonly unknown[] = tree["entries"];
  return entries.flatMap((entry) => {
    if (!isRecord(entry) || typeof entry["name"] !== "string") throw malformed(what);
    const { name, type } = entry;
    return type === "tree" || !WORKFLOW_NAME.test(name) ? [] : [{ ...entry, name }];
  });
}

function isTooMuch(error: unknown): boolean {
  return isServerFault(error) || (error instanceof UnavailableError && error.code === "network-failed");
}

function askedAbout(repositories: readonly RepositoryName[]): Asked {
  const [first] = repositories;
  const isOne = repositories.length === 1 && first !== undefined;
  const what = isOne ? `the workflows of ${first.owner}/${first.name}` : `${repositories.length} repositories`;
  return { what, permissions: { contents: "read" } };
}
