// References and repositories for the tests of evidence.
import {
  type AdvisoryFact,
  type Files,
  type GitHub,
  kindOfPath,
  readPipelineFile,
  SILENT,
  type TrustedText,
} from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import {
  checkPorts,
  type FakeRepository,
  type FakeState,
  type MemoryGitHubRepository,
  memoryFiles,
  memoryGitHub,
} from "@lockstep/testkit";
import { type Collected, collectFacts } from "../src/evidence/collect/collect-facts.ts";
import { NO_FACTS } from "../src/evidence/facts.ts";
import { EVIDENCE_PATH, MAX_EVIDENCE_BYTES } from "../src/evidence/file/evidence-file.ts";
import { type JudgedReference, judgeReference } from "../src/reference/judge-reference.ts";
import { SHA } from "../src/rules/example-files.ts";

export const CI = ".github/workflows/ci.yml";
const NODE_ACTION = "runs: { using: node24, main: x.js }\n";

/** A commit id that starts with the given digits. */
export function id(digits: string): string {
  return digits.padEnd(40, "0");
}

/** A workflow whose steps use the given references, written as they are. */
function steps(...uses: readonly string[]): string {
  return ["jobs:", "  a:", "    steps:", ...uses.map((value) => `      - uses: ${value}`), ""].join("\n");
}

/** A composite action whose steps use the given references. */
export function composite(...uses: readonly string[]): string {
  return `runs:\n  using: composite\n  steps:\n${uses.map((value) => `    - uses: ${value}\n`).join("")}`;
}

/** The references in workflows and actions by path, judged. */
export async function referencesIn(tree: Readonly<Record<string, string>>): Promise<readonly JudgedReference[]> {
  const references: JudgedReference[] = [];
  for (const [path, text] of Object.entries(tree)) {
    const read = await readPipelineFile(path, text, kindOfPath(path));
    if (read.ok) references.push(...read.file.references.flatMap((one) => judgeReference(read.file, one, undefined)));
  }
  return references;
}

/** The references of a workflow's steps. */
export function stepReferences(...uses: readonly string[]): Promise<readonly JudgedReference[]> {
  return referencesIn({ [CI]: steps(...uses) });
}

/** What is found out about the references of a workflow's steps when nothing is known. */
export async function collect(github: GitHub | undefined, ...uses: readonly string[]): Promise<Collected> {
  const references = await stepReferences(...uses);
  return collectFacts(references, NO_FACTS, { github, dotcom: undefined, serverUrl: undefined, progress: SILENT });
}

/** Ports where the evidence file is `text` in the trusted state, or what is given beside it. */
export function evidencePorts(
  text: string | undefined,
  { trusted, ...ports }: Partial<CheckPorts> & { readonly trusted?: Partial<TrustedText> } = {},
): CheckPorts {
  return checkPorts(memoryFiles({}), {
    readTrusted: async (path) =>
      path === EVIDENCE_PATH
        ? { text, changed: "no", proposed: text, ...trusted }
        : { text: undefined, changed: "no", proposed: undefined },
    ...ports,
  });
}

/**
 * `octo-org/tool` with three releases in a line (`1`, `2`, `3` and the head `4` without a tag), a commit `f` that only a fork
 * has, a commit `b` that only the branch `old` has, and the tag object `a` of `v1.0.2`.
 */
export function tool(changes: Partial<MemoryGitHubRepository> = {}): MemoryGitHubRepository {
  const files = { "action.yml": NODE_ACTION };
  return {
    fullName: "octo-org/tool",
    commits: {
      [id("1")]: { date: "2026-01-01", files },
      [id("2")]: { parents: [id("1")], date: "2026-02-01", files },
      [id("3")]: { parents: [id("2")], date: "2026-03-01", files },
      [id("4")]: { parents: [id("3")], date: "2026-04-01", files },
      [id("b")]: { parents: [id("1")], date: "2026-01-15", files },
      [id("f")]: { parents: [id("3")], date: "2020-01-01", files },
      [id("a")]: { tagOf: id("3"), files },
    },
    branches: { main: id("4"), old: id("b") },
    tags: { v1: id("3"), "v1.0.2": id("3"), "v1.0.1": id("2"), "v1.0.0": id("1") },
    releases: { "v1.0.2": { published: "2026-03-02", immutable: true } },
    ...changes,
  };
}

/** A repository with one commit, tagged `v1.0.0`, whose root holds the given action. */
export function action(fullName: string, commit: string, text: string): MemoryGitHubRepository {
  return {
    fullName,
    commits: { [commit]: { date: "2026-01-01", files: { "action.yml": text } } },
    branches: { main: commit },
    tags: { "v1.0.0": commit },
  };
}

/**
 * What the examples of `evidence-forged` take for granted: the evidence file in the tree is one that a change adds, and
 * GitHub has `octo-org/tool` with the commit of the examples as `v1.2.3`.
 */
export async function proposedEvidence(files: Files): Promise<Pick<CheckPorts, "github" | "readTrusted">> {
  const read = await files.readText(EVIDENCE_PATH, MAX_EVIDENCE_BYTES);
  const repository = { ...action("octo-org/tool", SHA, NODE_ACTION), tags: { "v1.2.3": SHA } };
  const trusted: TrustedText = { text: undefined, changed: "added", proposed: read.ok ? read.text : undefined };
  const { readTrusted } = evidencePorts(undefined, { trusted });
  return { github: memoryGitHub([repository]), readTrusted };
}

/** The same repositories behind GitHub's API, as the fake of the wire has them. */
export function onTheWire(repositories: readonly MemoryGitHubRepository[]): FakeState {
  const advisories = repositories.map(({ fullName, advisories: list = [] }) => [fullName, list.map(toFakeAdvisory)]);
  return { repositories: repositories.map(toFakeRepository), advisories: Object.fromEntries(advisories) };
}

function toFakeRepository(repository: MemoryGitHubRepository): FakeRepository {
  const { fullName, archived = false, commits, branches = {}, tags = {}, releases = {} } = repository;
  const [owner = "", name = ""] = fullName.split("/");
  const objects = Object.entries(commits);
  const real = objects.filter(([, { tagOf }]) => tagOf === undefined);
  return {
    owner,
    name,
    visibility: "public",
    archived,
    commits: Object.fromEntries(real.map(([commit, { files = {} }]) => [commit, files])),
    history: Object.fromEntries(
      real.map(([commit, { parents = [], date = "2026-01-01" }]) => [commit, { parents, date: `${date}T00:00:00Z` }]),
    ),
    refs: branches,
    tags,
    tagObjects: Object.fromEntries(objects.flatMap(([object, { tagOf }]) => (tagOf ? [[object, tagOf]] : []))),
    releases: Object.fromEntries(
      Object.entries(releases).map(([tag, { published, immutable }]) => [
        tag,
        { immutable, ...(published === undefined ? {} : { published: `${published}T00:00:00Z` }) },
      ]),
    ),
  };
}

function toFakeAdvisory({ id: ghsa, summary, severity, range, patched }: AdvisoryFact): FakeAdvisory {
  const level = severity.toUpperCase();
  if (!isFakeSeverity(level)) throw new Error(`no such severity: ${level}`);
  return { id: ghsa, summary, severity: level, range, ...(patched === undefined ? {} : { patched }) };
}

type FakeAdvisory = NonNullable<FakeState["advisories"]>[string][number];

function isFakeSeverity(level: string): level is FakeAdvisory["severity"] {
  return ["LOW", "MODERATE", "HIGH", "CRITICAL"].includes(level);
}
