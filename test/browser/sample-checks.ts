// Reports of the static checks, made up, in the shape that the gate writes.
import type { Finding, Report, RuleSummary, Severity } from "@lockstep/core";

export function gateReport(): Report {
  return { ...empty("gate", "fail"), checks: [pinReport(), secretReport()] };
}

function pinReport(): Report {
  return {
    ...empty("pin-check", "fail"),
    findings: [
      finding(
        "unpinned-uses",
        "error",
        ".github/workflows/release.yml",
        14,
        "actions/checkout@v4",
        "actions/checkout is pinned to the tag v4, which its owner can move to other code.",
      ),
      finding(
        "unpinned-uses",
        "error",
        ".github/workflows/release.yml",
        22,
        "docker/build-push-action@master",
        "docker/build-push-action is pinned to the branch master: whatever is pushed there runs here.",
      ),
      finding(
        "mutable-install",
        "warning",
        "scripts/setup.sh",
        9,
        "npm install -g some-tool",
        "npm installs whatever version is newest when the job runs.",
      ),
      finding(
        "unpinned-image",
        "warning",
        "Dockerfile",
        1,
        "node:22",
        "The image node:22 is named by a tag, not by its digest.",
      ),
      finding(
        "stale-comment",
        "note",
        ".github/workflows/test.yml",
        7,
        "v4.1.0",
        "The comment says v4.1.0, and the commit is that of v4.2.1.",
      ),
    ],
    suppressed: [
      {
        finding: finding(
          "unpinned-uses",
          "error",
          ".github/workflows/docs.yml",
          5,
          "octo/docs@main",
          "octo/docs is pinned to the branch main.",
        ),
        by: { kind: "policy", reason: "Our own repository; it has the same owners and protections. Until 2026-06-30." },
      },
    ],
    notChecked: [
      { what: ".github/workflows/broken.yml:3:1", why: "this is no YAML: a mapping is indented below a scalar" },
    ],
    stats: { files: 12, references: 31 },
    rules: [
      rule(
        "unpinned-uses",
        "A reference that can move",
        "Pin it to the full commit id of the release you have looked at.",
      ),
      rule("mutable-install", "An install without a fixed version", "Name the exact version, or use a lock file."),
      rule("unpinned-image", "An image without a digest", "Add the digest: node:22@sha256:..."),
      rule("stale-comment", "A comment that names another version", "Correct the comment."),
      {
        ...rule("archived-action", "An action nobody maintains", "Choose another one."),
        notRun: "it needs GitHub, and this run is offline",
      },
    ],
    graph: sampleGraph(),
  };
}

function secretReport(): Report {
  return {
    ...empty("secret-scan", "fail"),
    findings: [
      finding(
        "github-token",
        "error",
        "config/deploy.env",
        3,
        "ghp_****",
        "A token of GitHub, as classic personal access tokens are written; its checksum is right.",
      ),
    ],
    stats: { files: 214 },
    rules: [
      rule("github-token", "A token of GitHub", "Revoke it first; then remove it from the file and its history."),
    ],
  };
}

function sampleGraph(): NonNullable<Report["graph"]> {
  const node = (label: string, verdict: string, blocked = false) => ({ label, verdict, blocked });
  const nodes = [
    node(".github/workflows/release.yml", "self"),
    node("actions/checkout@v4", "tag", true),
    node("docker/build-push-action@master", "branch", true),
    node("octo/setup@1a2b3c4d", "sha"),
    node("actions/cache@v3", "tag", true),
    node("octo/inner@9f8e7d6c", "sha"),
    node("actions/setup-node@7c5b0a2f", "sha"),
    node("ghcr.io/octo/tool@sha256:77aa", "digest"),
  ];
  const pairs = [
    [0, 1],
    [0, 2],
    [0, 3],
    [3, 4],
    [3, 5],
    [5, 6],
    [5, 7],
    [4, 6],
  ] as const;
  return { nodes, edges: pairs.map(([from, to]) => ({ from, to })) };
}

function empty(tool: string, verdict: Report["verdict"]): Report {
  return {
    schema: 1,
    tool,
    version: "0.1.0",
    verdict,
    findings: [],
    suppressed: [],
    notChecked: [],
    subjects: [],
    stats: {},
    rules: [],
    checks: [],
  };
}

function finding(
  ruleId: string,
  severity: Severity,
  file: string,
  line: number,
  subject: string,
  message: string,
): Finding {
  return {
    ruleId,
    severity,
    confidence: "high",
    message,
    location: { file, line, column: 15, endLine: line, endColumn: 15 + subject.length },
    subject,
    related: [],
    helpUrl: `https://github.com/lockstep/lockstep/blob/main/docs/rules/${ruleId}.md`,
    fingerprint: "0".repeat(64),
  };
}

function rule(id: string, title: string, fix: string): RuleSummary {
  return {
    id,
    title,
    severity: "error",
    confidence: "high",
    why: "What it names can become other code without a change in this repository.",
    fix,
    helpUrl: "",
  };
}
