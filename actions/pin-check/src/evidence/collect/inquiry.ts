// Asks GitHub about targets, round after round, until nothing is open: what a target is, what it pulls in, and the history
// that settles its version. Answers and refusals are kept; what follows from them is decided elsewhere.
import { isCommitId } from "@lockstep/core";
import { readRefName } from "../../version/ref-name.ts";
import { type CodeEvidence, repositoryKey } from "../facts.ts";
import { CodeReading } from "./code-reading.ts";
import { historyNeeds } from "./commit-history.ts";
import { commitBehind, reachableBy, subjectOf } from "./conclude-evidence.ts";
import { type Needs, QuestionBook } from "./question-book.ts";
import { RepositoryAnswers } from "./repository-answers.ts";
import { explainRefusal, type Servers } from "./servers.ts";
import { canBeRef, canExist, type Target } from "./target.ts";

/** Repositories whose refs are searched at the same time. */
const PARALLEL_TRACES = 4;

export class Inquiry {
  readonly #servers: Servers;
  readonly #answers = new Map<string, RepositoryAnswers>();
  /** By repository, or by repository and commit. */
  readonly #refusals = new Map<string, string>();
  readonly #reading = new CodeReading();

  constructor(servers: Servers) {
    this.#servers = servers;
  }

  /** What was said about the repository of a target so far. */
  answersFor(target: Target): RepositoryAnswers {
    return this.#answersOf(idOf(target));
  }

  /** What the target pulls in; undefined while it is not known. */
  codeFor(target: Target): CodeEvidence | undefined {
    return this.#reading.codeOf(target);
  }

  /** Why something about the target is not known; undefined where nothing was refused. */
  refusalFor(target: Target): string | undefined {
    if (!canExist(target)) return "no repository, ref or path of this name can exist on GitHub";
    if (this.#servers.isEmpty) return "there is no connection to GitHub";
    const id = idOf(target);
    return (
      this.#refusals.get(id) ??
      this.#reading.flawOf(target) ??
      this.#refusals.get(`${id}@${this.#commitOf(target, this.answersFor(target))}`)
    );
  }

  /** True if everything about the history of the target's commit was answered. */
  isHistoryKnown(target: Target): boolean {
    return this.#historyOf(target, this.answersFor(target)).ancestries.length === 0;
  }

  /**
   * Asks what is open about the targets, in one survey, and returns those about which something was asked.
   * Errors: `IntegrityError`.
   */
  async askRound(targets: readonly Target[]): Promise<readonly Target[]> {
    const book = new QuestionBook();
    const asked = targets.filter((target) => {
      const needs = this.#needsOf(target);
      if (needs) book.add(idOf(target), target.target, needs);
      return needs !== undefined;
    });
    await this.#survey(book);
    for (const target of asked) {
      const answers = this.answersFor(target);
      if (answers.latest) await this.#reading.read(target, answers);
    }
    return asked;
  }

  /** Searches the refs of the repositories for commits that nothing known leads to. Errors: `IntegrityError`. */
  async trace(targets: readonly Target[]): Promise<void> {
    const lost = [...this.#findLost(targets)];
    for (let start = 0; start < lost.length; start += PARALLEL_TRACES) {
      const some = lost.slice(start, start + PARALLEL_TRACES);
      await Promise.all(some.map(([id, commits]) => this.#traceRepository(id, commits)));
    }
  }

  async #survey(book: QuestionBook): Promise<void> {
    const questions = book.questions();
    if (questions.size === 0) return;
    for (const [id, answer] of await this.#servers.survey(questions)) {
      const question = questions.get(id);
      if (!answer.ok) this.#refusals.set(id, explainRefusal(answer.error));
      else if (question) this.#answersOf(id).absorb(question, answer.facts, answer.host);
    }
  }

  async #traceRepository(id: string, { target, commits }: Lost): Promise<void> {
    try {
      const traces = await this.#servers.trace(id, target.target, [...commits]);
      for (const [commit, trace] of traces) this.#answersOf(id).traces.set(commit, trace);
    } catch (error) {
      for (const commit of commits) this.#refusals.set(`${id}@${commit}`, explainRefusal(error));
    }
  }

  #findLost(targets: readonly Target[]): ReadonlyMap<string, Lost> {
    const lost = new Map<string, Lost>();
    for (const target of targets) {
      const answers = this.answersFor(target);
      const fact = answers.commits.get(target.target.ref);
      const commit = this.#commitOf(target, answers);
      if (!fact || commit === undefined || reachableBy(commit, fact, answers) !== undefined) continue;
      const entry = lost.get(idOf(target)) ?? { target, commits: new Set<string>() };
      entry.commits.add(commit);
      lost.set(idOf(target), entry);
    }
    return lost;
  }

  /** Undefined where nothing is open, or where nobody would answer. */
  #needsOf(target: Target): Needs | undefined {
    if (!canExist(target) || this.#servers.isEmpty || this.#refusals.has(idOf(target))) return undefined;
    const { ref } = target.target;
    const answers = this.answersFor(target);
    const { name } = readRefName(ref);
    const files = this.#reading.openFiles(target, answers);
    const history = this.#historyOf(target, answers);
    const claims = target.claim === undefined ? [] : [readRefName(target.claim).name].filter(canBeRef);
    // A file at a name can only be asked for together with the name.
    const isOpen = (asked: string): boolean => !answers.names.has(asked) || (asked === name && files.length > 0);
    const needs: Needs = {
      commits: isCommitId(ref) && !answers.commits.has(ref) ? [ref] : [],
      names: [...[name, ...claims].filter(isOpen), ...history.names],
      files,
      ancestries: history.ancestries,
    };
    return Object.values(needs).some((part) => part.length > 0) ? needs : undefined;
  }

  #historyOf(target: Target, answers: RepositoryAnswers): Pick<Needs, "names" | "ancestries"> {
    const commit = this.#commitOf(target, answers);
    if (commit === undefined) return { names: [], ancestries: [] };
    const { names, histories } = historyNeeds(commit, target.claim === undefined ? [] : [target.claim], answers);
    return { names, ancestries: histories.map((name) => ({ commit, name })) };
  }

  /** The commit that a target runs, as far as it was found out: tag objects followed. */
  #commitOf({ target: { ref } }: Target, answers: RepositoryAnswers): string | undefined {
    const fact = answers.commits.get(ref);
    if (isCommitId(ref)) return fact && subjectOf(ref, fact);
    const name = answers.names.get(readRefName(ref).name);
    return name && commitBehind(name);
  }

  #answersOf(id: string): RepositoryAnswers {
    const answers = this.#answers.get(id) ?? new RepositoryAnswers();
    this.#answers.set(id, answers);
    return answers;
  }
}

/** Commits of one repository to which nothing known leads, and a target that tells which repository it is. */
interface Lost {
  readonly target: Target;
  readonly commits: Set<string>;
}

function idOf({ target }: Target): string {
  return repositoryKey(target.owner, target.name);
}
