// Reports of the steps that guard a job and release what it made, made up, in the shapes that the actions write.
const DIGEST = `sha256:${"3b7e9d0c".repeat(8)}`;

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
        bundle: "dist/app-1.4.0.tgz.sigstore.json",
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
    combined: "attestations.jsonl",
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
