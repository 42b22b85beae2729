// The blocks that no test of the documentation runs or reads, each with the reason and with what tries them elsewhere.
import type { FencedBlock } from "./fenced-block.ts";

interface NotRun {
  readonly page: string;
  readonly language: string;
  /** What the block begins with. */
  readonly begins: string;
  readonly why: string;
}

export const NOT_RUN: readonly NotRun[] = [
  {
    ...{ page: "CONTRIBUTING.md", language: "sh", begins: "npm ci" },
    why: "It runs this test. .ci/run does both in fresh clones.",
  },
  {
    ...{ page: "docs/rebuild.md", language: "sh", begins: "git checkout" },
    why: "It installs and builds for minutes. .ci/run does the same.",
  },
  {
    ...{ page: "docs/rebuild.md", language: "sh", begins: "bash scripts/pack-release.sh" },
    why: "It packs a commit with a bill of materials, and a test run may be ahead of any. The release workflow runs it.",
  },
  {
    ...{ page: "docs/writing-a-rule.md", language: "sh", begins: "npm run new:rule pin-check" },
    why: "It writes into this repository. .ci/run scaffolds a rule in a clone.",
  },
  {
    ...{ page: "docs/writing-a-rule.md", language: "sh", begins: "npm test -- actions/pin-check" },
    why: "It runs other tests and a build. .ci/run does the same.",
  },
  {
    ...{ page: "docs/writing-a-rule.md", language: "sh", begins: "npm run new:rule secret-scan" },
    why: "It writes into this repository. scripts/provider-scaffold.test.ts tries it.",
  },
  {
    ...{ page: "docs/writing-a-rule.md", language: "ts", begins: "export const stalePin" },
    why: "A part of what new:rule scaffolds, which .ci/run compiles and tests.",
  },
  {
    ...{ page: "docs/writing-a-rule.md", language: "ts", begins: "{\n  id:" },
    why: "A part of what new:rule scaffolds, which scripts/provider-scaffold.test.ts tries.",
  },
  {
    ...{ page: "actions/harden-runner/README.md", language: "sh", begins: "sudo " },
    why: "It needs root. test/privileged/run-command.test.ts runs it.",
  },
  {
    ...{ page: "docs/act.md", language: "sh", begins: "act " },
    why: "It needs act. test/interop/act runs it.",
  },
  {
    ...{ page: "docs/evidence.md", language: "text", begins: "lockstep-evidence/" },
    why: "A drawing of folders, not an output.",
  },
];

/** Whether a block is in the register. */
export function isNotRun({ page, language, text }: FencedBlock): boolean {
  return NOT_RUN.some((one) => one.page === page && one.language === language && text.startsWith(one.begins));
}
