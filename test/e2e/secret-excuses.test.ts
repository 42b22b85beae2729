// What sets a credential apart counts once it is on the base branch: a change cannot silence its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { POLICY, repositoryOf, type Tree } from "./project.ts";
import { Proposal, pullRequest } from "./proposal.ts";
import { fileWith, GITHUB_RULE, githubToken } from "./secret-made.ts";
import { expectHidden, runStep, scanWith } from "./secret-run.ts";

const KNOWN = githubToken("known");
const OTHER = githubToken("another");
const FILE = "app.env";
const BASELINE = ".github/lockstep.secrets-baseline";

interface Excuse {
  readonly what: string;
  /** Behind the credential, on its line. */
  readonly comment?: string;
  /** Files beside it. */
  readonly files?: Tree;
  /** What the report says about a credential that is set apart. Undefined: it is not looked for at all. */
  readonly kind: string | undefined;
  /** True if it is about one credential, whatever its place. */
  readonly isExact: boolean;
}

const EXCUSES: readonly Excuse[] = [
  {
    what: "a comment of this suite",
    comment: ` # lockstep: ignore[${GITHUB_RULE}] a test account`,
    kind: "comment",
    isExact: true,
  },
  { what: "gitleaks:allow", comment: " # gitleaks:allow", kind: "comment", isExact: true },
  { what: "pragma: allowlist secret", comment: " # pragma: allowlist secret", kind: "comment", isExact: true },
  { what: "a baseline", files: await baselineOf(KNOWN), kind: "baseline", isExact: true },
  {
    what: "a place in .gitleaksignore",
    files: { ".gitleaksignore": `${FILE}:${GITHUB_RULE}:2\n` },
    kind: "policy",
    isExact: false,
  },
  {
    what: "an allowlist in .gitleaks.toml",
    files: { ".gitleaks.toml": `[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''app\\.env$''']\n` },
    kind: "policy",
    isExact: false,
  },
  {
    what: "a policy that switches the rule off",
    files: { [POLICY]: `version: 1\nsecret-scan: { rules: { ${GITHUB_RULE}: off, generic-secret: off } }\n` },
    kind: undefined,
    isExact: false,
  },
];

/** The baseline that the command line writes for a tree with one credential. */
async function baselineOf(secret: string): Promise<Tree> {
  using repository = repositoryOf({ [FILE]: fileWith(secret) });
  const { exitCode } = await scanWith(["--update-baseline"], repository.path);
  expect(exitCode).toBe(1);
  const { exitCode: after, apart } = await scanWith([], repository.path);
  expect([after, apart]).toEqual([0, [[GITHUB_RULE, "baseline"]]]);
  return { [BASELINE]: readFileSync(join(repository.path, BASELINE)) };
}

function credentialFile({ comment = "" }: Excuse, secret: string): Tree {
  return { [FILE]: fileWith(`${secret}${comment}`) };
}

async function judge(before: Tree, after: Tree) {
  const put = (repository: ScratchRepository) => {
    repository.write("README.md", "changed");
    for (const [path, content] of Object.entries(after)) repository.write(path, content);
  };
  using proposal = new Proposal({ "base.txt": "", ...before }, put);
  const step = await runStep(proposal.repository.path, pullRequest(proposal));
  expectHidden(step, ...[KNOWN, OTHER].filter((secret) => step.phase.masks.includes(secret)));
  return step;
}

const FOUND = { exitCode: 1, verdict: "fail", found: [{ rule: GITHUB_RULE, file: FILE, line: 2 }], apart: [] };

describe.concurrent.each(EXCUSES)("$what", (excuse) => {
  const { files = {}, kind } = excuse;

  test("of the change itself does not count", async () => {
    const step = await judge({}, { ...credentialFile(excuse, KNOWN), ...files });
    expect(step).toMatchObject(FOUND);
    expect(step.phase.masks).toContain(KNOWN);
  });

  test("of the base counts", async () => {
    const before = { ...credentialFile(excuse, KNOWN), ...files };
    const changed = { [FILE]: `${String(before[FILE])}more = 1\n` };
    const step = await judge(before, changed);
    expect(step).toMatchObject({ exitCode: 0, verdict: "pass", found: [], notChecked: [] });
    expect(step.apart).toEqual(kind === undefined ? [] : [[GITHUB_RULE, kind]]);
  });
});

describe.concurrent.each(EXCUSES.filter(({ isExact }) => isExact))("$what", (excuse) => {
  test("of the base does not count for another credential in the same place", async () => {
    const before = { ...credentialFile(excuse, KNOWN), ...excuse.files };
    expect(await judge(before, credentialFile(excuse, OTHER))).toMatchObject(FOUND);
  });
});

test("a second credential on an ignored line is found", async () => {
  const comment = ` # lockstep: ignore[${GITHUB_RULE}] a test account`;
  const before = { [FILE]: `token = ${KNOWN}${comment}\n` };
  const step = await judge(before, { [FILE]: `token = ${KNOWN} ${OTHER}${comment}\n` });
  expect(step).toMatchObject({ ...FOUND, found: [{ line: 1 }], apart: [[GITHUB_RULE, "comment"]] });
  expect(step.phase.masks).toContain(OTHER);
});
