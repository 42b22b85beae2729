// Reports of a job's steps, made up, in the shapes that the actions write.
import type { Finding, Report, RuleSummary, Severity } from "@lockstep/core";

const DIGEST = `sha256:${"3b7e9d0c".repeat(8)}`;

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

/** As harden-runner writes it. */
export function hardenReport(logSha256: string, events: number): object {
  const blocked = [
    use("collector.example.test", "blocked", 3, { why: "not-allowed", program: "/usr/bin/node", step: "install" }),
    use("198.51.100.7", "blocked", 1, { why: "not-allowed", program: "/bin/sh", step: "test" }),
  ];
  const allowed = [
    "github.com",
    "api.github.com",
    "ghcr.io",
    "objects.example.test",
    "fulcio.sigstore.dev",
    "rekor.sigstore.dev",
  ].map((name, place) =>
    use(name, "allowed", 12 * (place + 1), {
      program: place < 2 ? "/usr/bin/git" : "/usr/bin/node",
      step: place < 2 ? "checkout" : "install",
    }),
  );
  return {
    schema: 1,
    tool: "harden-runner",
    version: "0.1.0",
    verdict: "fail",
    reasons: ["blocked", "tampered"],
    policy: {
      mode: "block",
      tls: "sni",
      endpoints: [],
      steps: {},
      sudo: "disable",
      containers: "keep",
      memory: "protect",
      integrity: "fail",
      mayChange: [],
      onBlock: "fail",
      onTamper: "fail",
    },
    protection: "enforcing",
    startedAt: "2026-03-01T10:00:00.000Z",
    endedAt: "2026-03-01T10:04:00.000Z",
    destinations: [
      ...blocked,
      use("telemetry.example.test", "would-block", 2, { program: "/usr/bin/npm", step: "install" }),
      ...allowed,
    ],
    blocked,
    detections: [
      {
        id: "memory-read",
        detail: "read the memory of process 2210 (Runner.Worker)",
        actor: { pid: 7, program: "/usr/bin/python3", step: "test" },
        at: "2026-03-01T10:02:31.000Z",
      },
    ],
    tampering: [],
    integrity: {
      state: "changed",
      changes: [
        {
          path: "src/index.ts",
          change: "modified",
          allowed: false,
          writer: { pid: 9, program: "/bin/sed", step: "build" },
        },
      ],
    },
    gaps: [{ what: "argv", why: "no-dynamic-events" }],
    allowList: ["github.com:443"],
    counts: { processes: Math.round(events * 0.8), lookups: 80, connections: 420, blocked: 4, detections: 1 },
    log: { sha256: logSha256, events, chain: "intact" },
  };
}

function use(destination: string, decision: string, count: number, more: object): object {
  return { destination, addresses: ["192.0.2.10"], protocol: "tcp", port: 443, decision, count, ...more };
}

const SIGNER = {
  kind: "certificate",
  names: ["https://github.com/octo/app/.github/workflows/release.yml@refs/tags/v1.4.0"],
  claims: {},
};

export function signReport(): object {
  return {
    schema: 1,
    tool: "sign-artifact",
    version: "0.1.0",
    verdict: "pass",
    signer: SIGNER,
    services: [{ role: "certificate-authority", url: "https://fulcio.sigstore.dev" }],
    artifacts: [
      {
        name: "dist/app-1.4.0.tgz",
        kind: "file",
        digest: DIGEST,
        size: 48_213,
        bundle: "/work/dist/app-1.4.0.tgz.sigstore.json",
      },
    ],
  };
}

export function attestReport(): object {
  return {
    schema: 1,
    tool: "provenance",
    version: "0.1.0",
    verdict: "incomplete",
    subjects: [{ kind: "file", name: "dist/app-1.4.0.tgz", digest: DIGEST }],
    statements: [
      {
        predicateType: "https://slsa.dev/provenance/v1",
        subjects: 1,
        deliveries: [{ to: "github", place: "https://github.com/octo/app/attestations/1", result: "stored", id: 1 }],
      },
      {
        predicateType: "https://cyclonedx.org/bom",
        subjects: 1,
        deliveries: [
          { to: "registry", place: "ghcr.io/octo/app", result: "left-out", why: "no image is among the subjects" },
        ],
      },
    ],
    combined: "/work/attestations.jsonl",
    deliveries: [{ to: "bundle", place: "attestations.jsonl", result: "written" }],
    signer: SIGNER,
    services: [],
    notes: [],
  };
}

export function verifyReport(): object {
  const check = (id: string) => ({ id, verdict: "pass", bundles: ["ab".repeat(32)] });
  return {
    schema: 1,
    tool: "verify-artifact",
    version: "0.1.0",
    verdict: "pass",
    verifiedAt: "2026-03-01T10:05:00.000Z",
    demands: { signers: [], require: [], hostedRunner: false, thresholds: {}, attestations: 1 },
    artifacts: [
      {
        name: "dist/app-1.4.0.tgz",
        kind: "file",
        digest: DIGEST,
        verdict: "pass",
        checks: [check("signature"), check("provenance"), check("egress")],
        bundles: [{}, {}],
        refused: [],
      },
    ],
    leftOut: [],
  };
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
