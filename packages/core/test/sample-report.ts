// One report that uses every field of the format, for golden files and examples. Built by hand: no clock, no hash.
import type { Finding } from "../src/report/finding.ts";
import type { Report, RuleSummary } from "../src/report/report.ts";

/** A rule summary with a documentation address. */
export function ruleOf(id: string, overrides: Partial<RuleSummary> = {}): RuleSummary {
  return {
    id,
    title: `Title of ${id}`,
    severity: "error",
    confidence: "high",
    why: `Why \`${id}\` matters.`,
    fix: `Fix what \`${id}\` found.`,
    helpUrl: `https://docs.example.test/rules/${id}`,
    ...overrides,
  };
}

/** A finding at line 12, column 9 of a workflow. */
export function findingOf(overrides: Partial<Finding> = {}): Finding {
  return {
    ruleId: "unpinned-action",
    severity: "error",
    confidence: "high",
    message: "actions/checkout@v4 names a tag, which can be moved to other code.",
    location: { file: ".github/workflows/ci.yml", line: 12, column: 15, endLine: 12, endColumn: 34 },
    subject: "actions/checkout@v4",
    related: [],
    helpUrl: "https://docs.example.test/rules/unpinned-action",
    fingerprint: "a".repeat(64),
    ...overrides,
  };
}

/** A report of one check that looked at something and found nothing. */
export function reportOf(overrides: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: "pin-check",
    version: "1.2.3",
    verdict: "pass",
    findings: [],
    suppressed: [],
    notChecked: [],
    subjects: [],
    stats: { files: 12, references: 40 },
    rules: [ruleOf("unpinned-action"), ruleOf("stale-comment", { severity: "warning" })],
    checks: [],
    ...overrides,
  };
}

const pinCheck = reportOf({
  verdict: "fail",
  findings: [
    findingOf({
      related: [
        {
          file: "lock.json",
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 9,
          message: "the lock file names another commit",
        },
      ],
      evidence: { tag: "v4", commit: "0123456789abcdef0123456789abcdef01234567" },
      fix: {
        description: "Pin the reference to the commit of v4.",
        edits: [{ file: ".github/workflows/ci.yml", start: 180, end: 182, text: "0123456789abcdef # v4" }],
      },
    }),
    findingOf({
      ruleId: "stale-comment",
      severity: "warning",
      confidence: "medium",
      message: "The comment says v3, the commit is of v4.",
      location: { file: ".github/workflows/release.yml", line: 7, column: 5, endLine: 8, endColumn: 1 },
      helpUrl: "https://docs.example.test/rules/stale-comment",
      fingerprint: "b".repeat(64),
    }),
  ],
  suppressed: [
    {
      finding: findingOf({
        location: { file: ".github/workflows/docs.yml", line: 3, column: 15, endLine: 3, endColumn: 34 },
        fingerprint: "c".repeat(64),
      }),
      by: { kind: "policy", reason: "The docs job holds no secrets; review by March." },
    },
  ],
  notChecked: [
    {
      what: ".github/workflows/broken.yml",
      why: "It is not valid YAML: line 4 has a tab.",
      location: { file: ".github/workflows/broken.yml", line: 4, column: 1, endLine: 4, endColumn: 1 },
    },
  ],
  subjects: [
    {
      what: "actions/checkout@v4",
      kind: "action",
      verdict: "unpinned",
      reason: "v4 is a tag",
      location: { file: ".github/workflows/ci.yml", line: 12, column: 15, endLine: 12, endColumn: 34 },
    },
  ],
  rules: [
    ruleOf("unpinned-action"),
    ruleOf("stale-comment", { severity: "warning" }),
    ruleOf("unknown-owner", { severity: "off" }),
    ruleOf("known-advisory", { notRun: "GitHub was not asked." }),
  ],
  graph: {
    nodes: [
      { label: ".github/workflows/ci.yml", verdict: "file", blocked: false },
      { label: "actions/checkout@v4", verdict: "tag", blocked: true },
    ],
    edges: [{ from: 0, to: 1 }],
  },
  durationMs: 1234,
});

const secretScan = reportOf({
  tool: "secret-scan",
  stats: { files: 300, lockEntries: 1 },
  rules: [ruleOf("private-key")],
});

/** A gate that failed over two checks. */
export const SAMPLE_REPORT: Report = reportOf({
  tool: "gate",
  verdict: "fail",
  stats: {},
  rules: [],
  checks: [pinCheck, secretScan],
});
