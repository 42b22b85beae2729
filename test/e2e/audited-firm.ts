// An organisation of 200 repositories in mixed states, for the audit: what each is, and what its verdict must be.
import type { FakeRepository, FakeState } from "@lockstep/testkit";

const COMMIT = "c".repeat(40);
const SHA = "a".repeat(40);
const GATE = `lockstep-suite/lockstep@${SHA}`;
const HARDEN = `lockstep-suite/lockstep/actions/harden-runner@${SHA}`;
const WORKFLOW = ".github/workflows/gate.yml";
const POLICY = ".github/lockstep.yml";
const BASE = `version: 1\nfail-on: note\nlocked: [fail-on]\n`;
const EXTENDING = `version: 1\nextends: firm/.github/lockstep.yml@${COMMIT}\n`;

/** Texts that act in Markdown, in spreadsheets, in terminals and on runners. */
const HOSTILE = '=HYPERLINK("https://x.example.test")<script>|](https://x.example.test)\\u202e\\u001b[31m';

function gate(step = "", on = "pull_request"): string {
  return `on: ${on}\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${GATE}\n${step}`;
}

type Files = FakeRepository["commits"][string];

/** What the verdict of each kind must be. */
export const KINDS = {
  pinned: "pass",
  extending: "pass",
  mandated: "pass",
  tagged: "fail",
  bare: "fail",
  toothless: "fail",
  "broken-policy": "fail",
  loosening: "fail",
  conditional: "incomplete",
  "broken-workflow": "incomplete",
  hostile: "fail",
  forbidden: "incomplete",
  archived: "left out",
  fork: "left out",
} as const;

export type Kind = keyof typeof KINDS;

const FILES: Readonly<Record<Kind, Files>> = {
  pinned: { [WORKFLOW]: gate(`      - uses: ${HARDEN}\n        with: { mode: audit }\n`), [POLICY]: "version: 1\n" },
  extending: { [WORKFLOW]: gate(), [POLICY]: EXTENDING },
  mandated: { "README.md": "" },
  tagged: { [WORKFLOW]: gate().replace(`@${SHA}`, "@v1") },
  bare: { "README.md": "" },
  toothless: { [WORKFLOW]: gate("        continue-on-error: true\n") },
  "broken-policy": { [WORKFLOW]: gate(), [POLICY]: "version: 7\n" },
  loosening: { [WORKFLOW]: gate(), [POLICY]: `${EXTENDING}fail-on: error\n` },
  conditional: { [WORKFLOW]: gate("        if: github.actor != 'bot'\n") },
  "broken-workflow": { [WORKFLOW]: "on: [pull_request\n" },
  hostile: {
    [`.github/workflows/${"=cmd|'calc'!A0"}.yml`]: gate(
      `        with:\n          config: "${HOSTILE.replaceAll('"', '\\"')}"\n`,
    ),
    ".github/workflows/b.yml": `on: "${HOSTILE.replaceAll('"', '\\"')}"\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: "lockstep-suite/lockstep@${HOSTILE.replaceAll('"', '\\"')}"\n`,
  },
  forbidden: { [WORKFLOW]: gate() },
  archived: {},
  fork: {},
};

const ORDER = Object.keys(KINDS).filter((kind): kind is Kind => kind !== "forbidden" && Object.hasOwn(KINDS, kind));
const FORBIDDEN = 7;

function kindAt(index: number): Kind {
  return index === FORBIDDEN ? "forbidden" : (ORDER[index % ORDER.length] ?? "bare");
}

const REQUIRED = { repository_id: 9000, path: "required.yml", sha: COMMIT };

function repositoryAt(index: number): FakeRepository {
  const kind = kindAt(index);
  const rules = [
    { type: "pull_request", parameters: {} },
    ...(kind === "mandated" ? [{ type: "workflows", parameters: { workflows: [REQUIRED] } }] : []),
  ];
  return {
    ...{ id: index + 1, owner: "firm", name: `r${String(index).padStart(3, "0")}` },
    ...{
      visibility: kind === "forbidden" ? "private" : "public",
      archived: kind === "archived",
      fork: kind === "fork",
    },
    ...{ refs: { main: COMMIT }, commits: { [COMMIT]: FILES[kind] } },
    settings: {
      actions: { sha_pinning_required: index % 2 === 0, allowed_actions: index % 3 === 0 ? "selected" : "all" },
      token: { default_workflow_permissions: index % 5 === 0 ? "write" : "read" },
      ...(index % 4 === 0 ? { immutableReleases: "on" as const } : {}),
      rules,
    },
  };
}

const SOURCE: FakeRepository = {
  ...{ id: 9000, owner: "firm", name: ".github", visibility: "public", refs: { main: COMMIT } },
  commits: { [COMMIT]: { "lockstep.yml": BASE, "required.yml": gate("", "[pull_request, merge_group]") } },
  archived: true,
};

export function kindOf({ name }: FakeRepository): Kind {
  return name === ".github" ? "archived" : kindAt(Number(name.slice(1)));
}

export const FIRM: FakeState = {
  organisations: ["firm"],
  organisationSettings: {
    firm: {
      rulesets: [{ name: HOSTILE.slice(0, 100), target: "branch", enforcement: "active" }],
      immutableReleases: "none",
    },
  },
  repositories: [SOURCE, ...Array.from({ length: 199 }, (_, index) => repositoryAt(index))],
};
