// Runs to test reports with: one that uses every field, and arbitrary ones full of hostile text.
import fc from "fast-check";
import type { Endpoint } from "../src/endpoint/endpoint.ts";
import type { LoggedEvent, RunEvent } from "../src/event/run-event.ts";
import type { RunPolicy } from "../src/policy/run-policy.ts";
import type { RunEnd } from "../src/report/build-run-report.ts";
import type { DestinationUse, RunReport } from "../src/report/run-report.ts";

/** TCP 443 of a name. */
export function hostEndpoint(name: string, origin: string): Endpoint {
  return { destination: { kind: "host", name }, protocol: "tcp", port: 443, origin };
}

export function policyOf(overrides: Partial<RunPolicy> = {}): RunPolicy {
  return {
    mode: "block",
    tls: "off",
    endpoints: [],
    steps: {},
    sudo: "keep",
    containers: "keep",
    memory: "keep",
    integrity: "report",
    mayChange: [],
    onBlock: "continue",
    onTamper: "fail",
    ...overrides,
  };
}

export function endOf(overrides: Partial<RunEnd> = {}): RunEnd {
  return {
    version: "1.2.3",
    protection: "enforcing",
    startedAt: 1_700_000_000_000,
    endedAt: 1_700_000_060_000,
    agent: "running",
    log: { sha256: "a".repeat(64), events: 12, chain: "intact" },
    wasCompared: true,
    gaps: [],
    ...overrides,
  };
}

/** Events as they stand in a log, a second apart. */
export function logOf(events: readonly RunEvent[]): readonly LoggedEvent[] {
  return events.map((event, seq) => ({ seq, at: 1_700_000_000_000 + seq * 1000, event, hash: "" }));
}

export function useOf(overrides: Partial<DestinationUse> = {}): DestinationUse {
  return {
    destination: "github.com",
    addresses: ["192.0.2.10"],
    protocol: "tcp",
    port: 443,
    decision: "allowed",
    count: 3,
    step: "build",
    program: "/usr/bin/git",
    ...overrides,
  };
}

/** A report that uses every field. */
export function reportOf(overrides: Partial<RunReport> = {}): RunReport {
  const blocked = useOf({
    destination: "evil.example.test",
    addresses: [],
    protocol: "dns",
    port: 53,
    decision: "blocked",
    why: "not-allowed",
    container: "0123456789ab",
  });
  const actor = { pid: 7, program: "/usr/bin/gdb", step: "test", container: "0123456789ab", ancestors: ["/bin/bash"] };
  return {
    schema: 1,
    tool: "harden-runner",
    version: "1.2.3",
    verdict: "fail",
    reasons: ["blocked", "tampered", "integrity", "gap"],
    policy: policyOf({
      endpoints: [
        { ...hostEndpoint("github.com", "preset github"), reason: "git and the API" },
        { destination: { kind: "subdomains", of: "example.test" }, protocol: "tcp", port: 443, origin: "policy" },
        {
          destination: { kind: "network", family: 4, address: "192.0.2.0", prefix: 24 },
          protocol: "udp",
          port: 123,
          origin: "allowed-endpoints, line 1",
        },
      ],
      steps: { test: [hostEndpoint("step.example.test", "policy")] },
      integrity: "fail",
      mayChange: ["CHANGELOG.md"],
      onBlock: "fail",
    }),
    protection: "enforcing",
    startedAt: "2026-01-02T03:04:05.000Z",
    endedAt: "2026-01-02T03:05:05.000Z",
    destinations: [blocked, useOf()],
    blocked: [blocked],
    detections: [{ id: "memory-read", detail: "process 8", actor, at: "2026-01-02T03:04:06.000Z" }],
    tampering: [{ what: "rules", detail: "table flushed", repaired: true, at: "2026-01-02T03:04:07.000Z" }],
    integrity: {
      state: "changed",
      changes: [
        { path: "src/main.c", change: "modified", allowed: false, writer: { pid: 9, program: "/bin/sed" } },
        { path: "CHANGELOG.md", change: "modified", allowed: true },
      ],
    },
    gaps: [
      { what: "exec", why: "log-full", count: 3 },
      { what: "argv", why: "no-dynamic-events" },
    ],
    allowList: ["[2001:db8::1]:443", "github.com:443", "udp://192.0.2.1:123"],
    counts: { processes: 40, lookups: 5, connections: 3, blocked: 3, detections: 1 },
    log: { sha256: "a".repeat(64), events: 60, chain: "intact" },
    ...overrides,
  };
}

const NASTY = [
  "a|b",
  "`",
  "```",
  "~~~",
  "\n## forged",
  "\r\n::error::forged",
  "\u001b[31mred",
  "\u009b31m",
  "\u202egnp.exe",
  "\ud800",
  "<img src=x onerror=alert(1)>",
  "</summary></details>",
  "@octocat",
  "#123",
  "[link](https://evil.example.test)",
  '"] --> n9["forged',
  "%%{init: {}}%%",
  "\ufb02°°60¶ß",
  "#quot;",
  "\\|",
  "x".repeat(400),
] as const;

/** Text as an attacker would choose it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary" })), { maxLength: 4 })
  .map((pieces) => pieces.join(""));

const hostileUse: fc.Arbitrary<DestinationUse> = fc
  .record({
    destination: hostileText,
    decision: fc.constantFrom("allowed", "blocked", "would-block"),
    protocol: fc.constantFrom("tcp", "dns", "container"),
    port: fc.nat({ max: 65_535 }),
    why: hostileText,
    step: hostileText,
    program: hostileText,
    container: hostileText,
  })
  .map(useOf);

/** A report in which every text that can come from the machine is hostile. */
export const hostileReport: fc.Arbitrary<RunReport> = fc
  .record({
    uses: fc.array(hostileUse, { maxLength: 40 }),
    verdict: fc.constantFrom("pass", "fail", "incomplete"),
    protection: fc.constantFrom("enforcing", "auditing", "unsupported"),
    text: hostileText,
    other: hostileText,
    lines: fc.array(hostileText, { maxLength: 3 }),
  })
  .map(({ uses, verdict, protection, text, other, lines }) => {
    const actor = { pid: 1, program: text, step: other, container: other };
    const at = "2026-01-02T03:04:06.000Z";
    return reportOf({
      verdict,
      protection,
      destinations: uses,
      blocked: uses.filter(({ decision }) => decision === "blocked"),
      detections: [{ id: "raw-socket", detail: text, actor, at }],
      tampering: [{ what: text, detail: other, repaired: false, at }],
      integrity: { state: "changed", changes: [{ path: text, change: "added", allowed: false, writer: actor }] },
      gaps: [{ what: text, why: other, count: 1 }],
      allowList: lines,
    });
  });
