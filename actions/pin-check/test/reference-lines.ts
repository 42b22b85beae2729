// Runs the rules about references over one line and what is known about it, as the program puts the two together.
import { type Rule, readPipelineFile } from "@lockstep/core";
import { toCase } from "../src/evidence/cases/evidence-of.ts";
import type { Expectations, ReferenceCase } from "../src/evidence/cases/reference-case.ts";
import type { CommitEvidence, Facts, NameEvidence, RepositoryEvidence } from "../src/evidence/facts.ts";
import { NO_FACTS } from "../src/evidence/facts.ts";
import { detectAll } from "../src/family.ts";
import { judgeReference } from "../src/reference/judge-reference.ts";
import { ambiguousRef } from "../src/rules/ambiguous-ref.ts";
import { archivedRepository } from "../src/rules/archived-repository.ts";
import { EXAMPLE_DAY } from "../src/rules/example-evidence.ts";
import { forbiddenOwner } from "../src/rules/forbidden-owner.ts";
import { forbiddenRegistry } from "../src/rules/forbidden-registry.ts";
import { freshRelease } from "../src/rules/fresh-release.ts";
import { impostorCommit } from "../src/rules/impostor-commit.ts";
import { knownVulnerability } from "../src/rules/known-vulnerability.ts";
import { lookalikeOwner } from "../src/rules/lookalike-owner.ts";
import { movedTag } from "../src/rules/moved-tag.ts";
import { renamedRepository } from "../src/rules/renamed-repository.ts";
import { shaNamedRef } from "../src/rules/sha-named-ref.ts";
import { tagObject } from "../src/rules/tag-object.ts";
import { versionMismatch } from "../src/rules/version-mismatch.ts";

const RULES: readonly Rule<ReferenceCase>[] = [
  ambiguousRef,
  archivedRepository,
  forbiddenOwner,
  forbiddenRegistry,
  freshRelease,
  impostorCommit,
  knownVulnerability,
  lookalikeOwner,
  movedTag,
  renamedRepository,
  shaNamedRef,
  tagObject,
  versionMismatch,
];

export const SHA = "0123456789abcdef0123456789abcdef01234567";
export const OTHER = "fedcba9876543210fedcba9876543210fedcba98";
const CI = ".github/workflows/ci.yml";
const NO_DEMANDS: Expectations = {
  today: EXAMPLE_DAY,
  minAge: undefined,
  allowedOwners: undefined,
  allowedRegistries: undefined,
};

/** The references of a workflow with what is known about them. */
async function casesIn(text: string, facts: Facts, expectations: Expectations): Promise<readonly ReferenceCase[]> {
  const read = await readPipelineFile(CI, text, "workflow");
  if (!read.ok) throw new Error(`a workflow that cannot be read: ${text}`);
  const judged = read.file.references.flatMap((reference) => judgeReference(read.file, reference, undefined));
  return judged.map((each) => toCase(each, facts, expectations));
}

export interface Known {
  readonly repository?: Partial<RepositoryEvidence>;
  readonly commit?: Partial<CommitEvidence>;
  readonly names?: Readonly<Record<string, Partial<NameEvidence>>>;
  readonly expect?: Partial<Expectations>;
}

const NAME: NameEvidence = { tag: undefined, branch: undefined, published: undefined, immutable: false };
const COMMIT: CommitEvidence = {
  kind: "commit",
  reachable: "refs/heads/main",
  tags: [],
  date: "2024-01-01",
  advisories: [],
};

/** The ids of the rules that speak about one line `uses: <text>`, all references being to `o/r`. */
export async function speak(uses: string, known: Known = {}): Promise<readonly string[]> {
  return (await detections(uses, known)).map(({ rule }) => rule.id);
}

export async function detections(uses: string, { repository, commit, names = {}, expect = {} }: Known) {
  const facts: Facts = {
    ...NO_FACTS,
    repositories: new Map([["o/r", { name: "o/r", archived: false, advisories: [], ...repository }]]),
    commits: new Map([[`o/r@${SHA}`, { ...COMMIT, ...commit }]]),
    names: new Map(Object.entries(names).map(([name, known]) => [`o/r@${name}`, { ...NAME, ...known }])),
  };
  return detectAll(RULES, await casesIn(workflowOf(uses), facts, { ...NO_DEMANDS, ...expect }));
}

/** The line after the one fix that was offered, or undefined if none was. */
export async function fixed(uses: string, known: Known): Promise<string | undefined> {
  const before = workflowOf(uses);
  const [edit] = (await detections(uses, known)).flatMap(({ detection }) => detection.fix?.edits ?? []);
  if (!edit) return undefined;
  const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  return after.slice(after.indexOf("uses: ") + "uses: ".length, -1);
}

function workflowOf(uses: string): string {
  return `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`;
}
