// A GitHub that exists only in a test: repositories as plain data, and a count of what was asked. It answers the port's
// questions directly; what travels over the wire is the matter of github-fake/.
import {
  type AdvisoryFact,
  type CommitFact,
  type FileFact,
  type GitHub,
  type LockstepError,
  type NameFact,
  PermissionError,
  type ReleaseFact,
  type RepositoryAnswer,
  type RepositoryFacts,
  type RepositoryName,
  type RepositoryQuestion,
  type Trace,
  UnavailableError,
} from "@lockstep/core";

export interface MemoryCommit {
  /** Ids of the parents. None for a first commit, and for what is no commit. */
  readonly parents?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** A commit by default; a tag object leads to the commit it names. */
  readonly tagOf?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A repository of the fake. Commits that no tag or branch leads to are those of its forks. */
export interface MemoryGitHubRepository {
  /** `owner/name`. */
  readonly fullName: string;
  readonly archived?: boolean;
  /** Objects by full id. */
  readonly commits: Readonly<Record<string, MemoryCommit>>;
  /** Commit by branch; the first one is the default branch. */
  readonly branches?: Readonly<Record<string, string>>;
  /** Commit by tag, newest first. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Releases by tag. */
  readonly releases?: Readonly<Record<string, ReleaseFact>>;
  readonly advisories?: readonly AdvisoryFact[];
  /** What every question about the repository is answered with. */
  readonly refusal?: LockstepError;
}

/** What was asked, oldest first. Each list of repositories was one call. */
export interface MemoryGitHubCalls {
  readonly surveys: (readonly RepositoryQuestion[])[];
  readonly traces: { readonly repository: string; readonly commits: readonly string[] }[];
}

export interface MemoryGitHub extends GitHub {
  readonly calls: MemoryGitHubCalls;
}

/** How many tags a survey lists, as in the port's contract. */
const LISTED_TAGS = 100;

/** A GitHub with these repositories. With `outage`, every call fails with that error. */
export function memoryGitHub(
  repositories: readonly MemoryGitHubRepository[],
  { outage }: { readonly outage?: LockstepError } = {},
): MemoryGitHub {
  const calls: MemoryGitHubCalls = { surveys: [], traces: [] };
  const find = ({ owner, name }: RepositoryName): MemoryGitHubRepository | undefined =>
    repositories.find(({ fullName }) => fullName.toLowerCase() === `${owner}/${name}`.toLowerCase());
  return {
    calls,
    async survey(questions) {
      calls.surveys.push(questions);
      if (outage) throw outage;
      return questions.map((question) => answer(find(question.repository), question));
    },
    async trace(repository, commits) {
      calls.traces.push({ repository: `${repository.owner}/${repository.name}`, commits });
      if (outage) throw outage;
      const found = find(repository);
      if (found?.refusal) throw found.refusal;
      return new Map(commits.map((commit) => [commit, found ? traceIn(found, commit) : UNKNOWN]));
    },
    fileAt: refuse,
    repositoriesOf: refuse,
    treeAt: refuse,
    blobText: refuse,
  };
}

const UNKNOWN: Trace = { kind: "unknown", why: "no such repository" };

async function refuse(): Promise<never> {
  throw new UnavailableError("network-failed", "the GitHub of this test answers surveys and traces only", {
    hint: "Use the fake of the GitHub API.",
  });
}

function answer(repository: MemoryGitHubRepository | undefined, question: RepositoryQuestion): RepositoryAnswer {
  if (!repository) return { ok: false, error: hidden(question.repository) };
  return repository.refusal
    ? { ok: false, error: repository.refusal }
    : { ok: true, facts: factsOf(repository, question) };
}

function hidden({ owner, name }: RepositoryName): PermissionError {
  return new PermissionError(`${owner}/${name} does not exist, or the token may not see it`, {
    hint: "Pass a token that may read it.",
    permissions: { contents: "read" },
  });
}

function factsOf(repository: MemoryGitHubRepository, question: RepositoryQuestion): RepositoryFacts {
  const stray = question.files.find(({ ref }) => !/^[0-9a-f]{40,64}$/.test(ref) && !question.names.includes(ref));
  if (stray) throw new Error(`a file is asked for at ${stray.ref}, which is neither a commit nor among the names`);
  const tags = Object.entries(repository.tags ?? {});
  return {
    fullName: repository.fullName,
    archived: repository.archived ?? false,
    defaultBranch: Object.keys(repository.branches ?? {})[0],
    tags: tags.slice(0, LISTED_TAGS).map(([name, commit]) => ({ name, commit })),
    allTags: tags.length <= LISTED_TAGS,
    commits: new Map(question.commits.map((id) => [id, commitFact(repository, id)])),
    names: new Map(question.names.map((name) => [name, nameFact(repository, name)])),
    files: question.files.map(({ ref, path }) => fileFact(repository, ref, path)),
    ancestries: question.ancestries.map(({ commit, name }) => ancestry(repository, commit, name)),
    advisories: repository.advisories ?? [],
  };
}

function commitFact(repository: MemoryGitHubRepository, id: string): CommitFact {
  const object = at(repository.commits, id);
  if (!object) return { kind: "absent", peeled: undefined, date: undefined, onDefaultBranch: false };
  const head = Object.values(repository.branches ?? {})[0];
  const onDefaultBranch = head !== undefined && historyOf(repository, head).has(object.tagOf ?? id);
  return object.tagOf === undefined
    ? { kind: "commit", peeled: undefined, date: object.date, onDefaultBranch }
    : { kind: "tag", peeled: object.tagOf, date: undefined, onDefaultBranch };
}

function nameFact({ tags, branches, releases }: MemoryGitHubRepository, name: string): NameFact {
  return { tag: at(tags, name), branch: at(branches, name), release: at(releases, name) };
}

function fileFact(repository: MemoryGitHubRepository, ref: string, path: string): FileFact {
  const commit = at(repository.commits, resolve(repository, ref) ?? ref);
  const text = at(commit?.files, path);
  return text === undefined ? { kind: "absent" } : { kind: "text", text };
}

function ancestry(repository: MemoryGitHubRepository, commit: string, name: string): boolean | undefined {
  const head = resolve(repository, name);
  if (head === undefined || !at(repository.commits, commit)) return undefined;
  return historyOf(repository, head).has(commit);
}

function traceIn(repository: MemoryGitHubRepository, commit: string): Trace {
  const refs = [
    ...Object.entries(repository.branches ?? {}).map(([name, head]) => [`refs/heads/${name}`, head] as const),
    ...Object.entries(repository.tags ?? {}).map(([name, head]) => [`refs/tags/${name}`, head] as const),
  ];
  const from = refs.find(([, head]) => historyOf(repository, head).has(commit))?.[0];
  return from === undefined ? { kind: "unreachable" } : { kind: "reachable", from };
}

/** The commit and everything before it. */
function historyOf(repository: MemoryGitHubRepository, head: string): ReadonlySet<string> {
  const history = new Set([head]);
  for (const id of history) {
    for (const parent of at(repository.commits, id)?.parents ?? []) history.add(parent);
  }
  return history;
}

/** A tag goes before a branch of its name, as in git. */
function resolve({ tags, branches }: MemoryGitHubRepository, name: string): string | undefined {
  return at(tags, name) ?? at(branches, name);
}

function at<T>(entries: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
