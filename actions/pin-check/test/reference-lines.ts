// Runs the rules about references over small files and what is known about them, as the program puts the two together.
import {
  buildReport,
  type CheckSettings,
  type Files,
  kindOfPath,
  MAX_POLICY_BYTES,
  POLICY_PATH,
  type Report,
  type Rule,
  readPipelineFile,
} from "@lockstep/core";
import { parsePolicy } from "@lockstep/core/policy";
import { memoryFiles, sha256 } from "@lockstep/testkit";
import { EVIDENCE_PATH, MAX_EVIDENCE_BYTES, parseEvidence } from "../src/evidence/evidence-file.ts";
import { toCase } from "../src/evidence/evidence-of.ts";
import type { CommitEvidence, Facts, NameEvidence, RepositoryEvidence } from "../src/evidence/facts.ts";
import { NO_FACTS } from "../src/evidence/facts.ts";
import { listUnknown } from "../src/evidence/known-target.ts";
import { openQuestions } from "../src/evidence/open-questions.ts";
import type { Expectations, ReferenceCase } from "../src/evidence/reference-case.ts";
import { reachOver } from "../src/evidence/used-facts.ts";
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

export const RULES: readonly Rule<ReferenceCase>[] = [
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

/** The references of a tree's pipeline files with what is known about them. */
async function casesIn(files: Files, facts: Facts, expectations: Expectations): Promise<readonly ReferenceCase[]> {
  const cases: ReferenceCase[] = [];
  for (const path of await files.list()) {
    const content = await files.readText(path, MAX_EVIDENCE_BYTES);
    const kind = kindOfPath(path);
    const read = kind && content.ok ? await readPipelineFile(path, content.text, kind) : undefined;
    if (!read?.ok) continue;
    const judged = read.file.references.flatMap((reference) => judgeReference(read.file, reference, undefined));
    cases.push(...judged.map((each) => toCase(each, facts, expectations)));
  }
  return cases;
}

/** The report on a tree whose evidence file is trusted and whose policy holds. */
export async function runOn(files: Files, settings: CheckSettings): Promise<Report> {
  const facts = await factsIn(files);
  const cases = await casesIn(files, facts ?? NO_FACTS, await expectationsIn(files));
  const unknown = facts ? listUnknown(reachOver(cases, facts, undefined), facts, undefined, () => "no evidence") : [];
  const open = cases.flatMap((subject) => openQuestions(subject).map((why) => ({ what: subject.value, why })));
  return buildReport({
    tool: "pin-check",
    settings,
    rules: RULES,
    detections: detectAll(RULES, cases),
    notChecked: [...unknown, ...open],
    stats: {},
    digest: sha256,
  });
}

async function factsIn(files: Files): Promise<Facts | undefined> {
  const read = await files.readText(EVIDENCE_PATH, MAX_EVIDENCE_BYTES);
  if (!read.ok) return undefined;
  const parsed = parseEvidence(read.text);
  if (!parsed.ok) throw new Error(`the evidence of an example is broken: ${parsed.why}`);
  return parsed.facts;
}

async function expectationsIn(files: Files): Promise<Expectations> {
  const read = await files.readText(POLICY_PATH, MAX_POLICY_BYTES);
  if (!read.ok) return NO_DEMANDS;
  const own = parsePolicy("", read.text, { "pin-check": ["x"] }).policy["pin-check"];
  return {
    today: EXAMPLE_DAY,
    minAge: own?.["min-age"],
    allowedOwners: own?.["allowed-owners"],
    allowedRegistries: own?.["allowed-registries"],
  };
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
  const files = memoryFiles({ [CI]: `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n` });
  return detectAll(RULES, await casesIn(files, facts, { ...NO_DEMANDS, ...expect }));
}

/** The line after the one fix that was offered, or undefined if none was. */
export async function fixed(uses: string, known: Known): Promise<string | undefined> {
  const before = `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`;
  const [edit] = (await detections(uses, known)).flatMap(({ detection }) => detection.fix?.edits ?? []);
  if (!edit) return undefined;
  const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  return after.slice(after.indexOf("uses: ") + "uses: ".length, -1);
}
