// What GitHub has said about one repository so far, over several rounds of questions. It draws no conclusions.
import type { CommitFact, FileFact, NameFact, RepositoryFacts, RepositoryQuestion, Trace } from "@lockstep/core";
import { sortVersionTags, type VersionTag } from "../../version/version-tag.ts";

export class RepositoryAnswers {
  readonly commits = new Map<string, CommitFact>();
  readonly names = new Map<string, NameFact>();
  readonly traces = new Map<string, Trace>();
  readonly #files = new Map<string, Map<string, FileFact>>();
  readonly #histories = new Map<string, boolean | undefined>();
  #latest: RepositoryFacts | undefined;
  #host: string | undefined;

  /** The host of the server that answered; undefined for github.com. */
  get host(): string | undefined {
    return this.#host;
  }

  /** The latest word on the repository as a whole; undefined before the first answer. */
  get latest(): RepositoryFacts | undefined {
    return this.#latest;
  }

  /** Keeps an answer with the question it belongs to. */
  absorb(question: RepositoryQuestion, facts: RepositoryFacts, host: string | undefined): void {
    this.#latest = facts;
    this.#host = host;
    for (const id of question.commits) this.commits.set(id, given(facts.commits.get(id)));
    for (const name of question.names) this.names.set(name, given(facts.names.get(name)));
    for (const [index, { ref, path }] of question.files.entries()) {
      const files = this.#files.get(ref) ?? new Map<string, FileFact>();
      this.#files.set(ref, files.set(path, given(facts.files[index])));
    }
    for (const [index, { commit, name }] of question.ancestries.entries()) {
      this.#histories.set(`${commit} ${name}`, facts.ancestries[index]);
    }
  }

  /** The files asked for at a ref, by path. */
  filesAt(ref: string): ReadonlyMap<string, FileFact> {
    return this.#files.get(ref) ?? new Map();
  }

  /** Whether it was asked if the history of the tag or branch holds the commit. */
  hasHistory(commit: string, name: string): boolean {
    return this.#histories.has(`${commit} ${name}`);
  }

  /** The answer; undefined where there is none, or GitHub could not tell. */
  isInHistory(commit: string, name: string): boolean | undefined {
    return this.#histories.get(`${commit} ${name}`);
  }

  /** The commit of a tag, from the list of tags or from a question about the name. */
  tagCommit(name: string): string | undefined {
    return this.names.get(name)?.tag ?? this.#latest?.tags.find((tag) => tag.name === name)?.commit;
  }

  /** Every tag known to lead to the commit. */
  tagsOn(commit: string): readonly string[] {
    const listed = (this.#latest?.tags ?? []).filter((tag) => tag.commit === commit).map(({ name }) => name);
    const asked = [...this.names].filter(([, { tag }]) => tag === commit).map(([name]) => name);
    return [...new Set([...listed, ...asked])];
  }

  /** Those of them that name a version, the most precise first. */
  versionsOf(commit: string): readonly VersionTag[] {
    return sortVersionTags(this.tagsOn(commit));
  }
}

/** An answer that is left out is a fault of the client: it must not be taken for a fact. */
function given<T>(answer: T | undefined): T {
  if (answer === undefined) throw new Error("the GitHub client left out an answer");
  return answer;
}
