import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileReport, reportOf, useOf } from "../../test/sample-run.ts";
import { traceStatement } from "./trace-statement.ts";

const JOB = {
  hostID: "https://github.com",
  type: "https://actions.github.io/buildtypes/workflow/v1",
  event: "https://github.com/a/b/actions/runs/1/attempts/1",
};
const DIGEST = "d".repeat(64);

function statementOf(...parameters: Parameters<typeof traceStatement>) {
  return JSON.parse(traceStatement(...parameters));
}

describe("traceStatement", () => {
  it("has what the statement and the predicate require", () => {
    const { predicate, ...statement } = statementOf(reportOf(), JOB, DIGEST);
    expect(statement).toEqual({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name: "harden-runner-report.json", digest: { sha256: DIGEST } }],
      predicateType: "https://in-toto.io/attestation/runtime-trace/v0.1",
    });
    expect(predicate.monitoredProcess).toEqual(JOB);
    expect(URL.canParse(predicate.monitor.type)).toBe(true);
    expect(predicate.metadata).toEqual({
      buildStartedOn: "2026-01-02T03:04:05.000Z",
      buildFinishedOn: "2026-01-02T03:05:05.000Z",
    });
  });

  it("is about what the job made, where it made something", () => {
    const subject = { name: "app.tar", digest: { sha256: "e".repeat(64), sha512: "f".repeat(128) } };
    expect(statementOf(reportOf(), JOB, DIGEST, [subject]).subject).toEqual([subject]);
  });

  it("names destinations, the log and the report", () => {
    const { monitorLog } = statementOf(reportOf(), JOB, DIGEST).predicate;
    expect(monitorLog.network).toEqual([
      {
        hostname: "evil.example.test",
        invokingProcess: { program: "/usr/bin/git", step: "build" },
        lockstepKind: "dns",
        lockstepDecision: "blocked",
        lockstepCount: 3,
      },
      {
        hostname: "github.com",
        ip: "192.0.2.10",
        port: 443,
        protocol: "tcp",
        invokingProcess: { program: "/usr/bin/git", step: "build" },
        lockstepKind: "tcp",
        lockstepDecision: "allowed",
        lockstepCount: 3,
      },
    ]);
    expect(monitorLog.lockstepLog).toEqual({
      name: "events.jsonl",
      digest: { sha256: "a".repeat(64) },
      events: 60,
      chain: "intact",
    });
    expect(monitorLog.lockstepReport.digest.sha256).toBe(DIGEST);
    expect(monitorLog.lockstepSummary).toMatchObject({
      verdict: "fail",
      detections: { "memory-read": 1 },
      networkLeftOut: 0,
    });
  });

  it("tells an address from a name, and leaves out what is no network", () => {
    const uses = [
      useOf({ destination: "192.0.2.10", decision: "blocked" }),
      useOf({ protocol: "tls", addresses: [] }),
      useOf({ protocol: "container", port: 0 }),
    ];
    const { network } = statementOf(reportOf({ destinations: uses }), JOB, DIGEST).predicate.monitorLog;
    expect(network).toHaveLength(2);
    expect(network[0]).toMatchObject({ ip: "192.0.2.10", port: 443 });
    expect(network[0].hostname).toBe(undefined);
    expect(network[1]).toMatchObject({ hostname: "github.com", protocol: "tcp", lockstepKind: "tls" });
  });

  it("stays small and is one line, whatever the run did", () => {
    const many = Array.from({ length: 1500 }, (_, index) => useOf({ destination: `n${index}` }));
    const { monitorLog } = statementOf(reportOf({ destinations: many }), JOB, DIGEST).predicate;
    expect(monitorLog.network).toHaveLength(1000);
    expect(monitorLog.lockstepSummary.networkLeftOut).toBe(500);
    fc.assert(fc.property(hostileReport, (report) => !traceStatement(report, JOB, DIGEST).includes("\n")));
  });
});
