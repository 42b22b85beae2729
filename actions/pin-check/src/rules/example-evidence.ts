// The evidence file and the policy that stand beside rules' examples. Nothing in them belongs to a real repository.

import type { CodeEvidence, CommitEvidence, NameEvidence, RepositoryEvidence } from "../evidence/facts.ts";
import { EVIDENCE_PATH, renderEvidence } from "../evidence/file/evidence-file.ts";
import { SHA } from "./example-files.ts";

interface BesideFile {
  readonly path: string;
  readonly text: string;
}

/** What an example wants to be known, where it differs from the plainest case. */
interface KnownTool {
  readonly repository?: Partial<RepositoryEvidence>;
  /** About the commit `SHA`. */
  readonly commit?: Partial<CommitEvidence>;
  /** By name. */
  readonly names?: Readonly<Record<string, Partial<NameEvidence>>>;
  /** The path of a reusable workflow that the example calls, instead of an action in the root. */
  readonly workflow?: string;
}

/** The sections of an evidence file, as far as an example needs them. */
interface EvidenceSections {
  readonly repositories: Readonly<Record<string, RepositoryEvidence>>;
  readonly commits: Readonly<Record<string, CommitEvidence>>;
  readonly names?: Readonly<Record<string, NameEvidence>>;
  readonly code: Readonly<Record<string, CodeEvidence>>;
}

/** A second commit id that belongs to nothing. */
export const OTHER_SHA = "fedcba9876543210fedcba9876543210fedcba98";

/** The day on which examples are judged. */
export const EXAMPLE_DAY = "2026-06-15";

const TOOL = "octo-org/tool";
const REPOSITORY: Omit<RepositoryEvidence, "name"> = { archived: false, advisories: [] };

/** A commit of the branch `main`. */
export const COMMIT: CommitEvidence = {
  kind: "commit",
  reachable: "refs/heads/main",
  tags: [],
  date: "2024-05-06",
  advisories: [],
};

/** A name that leads nowhere. */
export const NAME: NameEvidence = { tag: undefined, branch: undefined, published: undefined, immutable: false };

/** An evidence file that knows `octo-org/tool` at the commits `SHA` and `OTHER_SHA` and at the given names. */
export function knownTool(known: KnownTool = {}): readonly BesideFile[] {
  const { names = {}, workflow } = known;
  const code: CodeEvidence = { kind: workflow === undefined ? "javascript" : "workflow", uses: [] };
  const codeAt = (ref: string) => [workflow === undefined ? `${TOOL}@${ref}` : `${TOOL}/${workflow}@${ref}`, code];
  return evidenceFile({
    repositories: { [TOOL]: { name: TOOL, ...REPOSITORY, ...known.repository } },
    commits: { [`${TOOL}@${SHA}`]: { ...COMMIT, ...known.commit }, [`${TOOL}@${OTHER_SHA}`]: COMMIT },
    names: Object.fromEntries(Object.entries(names).map(([name, facts]) => [`${TOOL}@${name}`, { ...NAME, ...facts }])),
    code: Object.fromEntries([SHA, OTHER_SHA, ...Object.keys(names)].map(codeAt)),
  });
}

/** The evidence file with the given sections. */
export function evidenceFile({ repositories, commits, names = {}, code }: EvidenceSections): readonly BesideFile[] {
  const text = renderEvidence({
    repositories: new Map(Object.entries(repositories)),
    commits: new Map(Object.entries(commits)),
    names: new Map(Object.entries(names)),
    code: new Map(Object.entries(code)),
    images: new Map(),
  });
  return [{ path: EVIDENCE_PATH, text }];
}

/** A policy with the given lines in the section of pin-check. */
export function policyOf(lines: readonly string[]): BesideFile {
  const text = ["version: 1", "pin-check:", ...lines.map((line) => `  ${line}`)].join("\n");
  return { path: ".github/lockstep.yml", text: `${text}\n` };
}
