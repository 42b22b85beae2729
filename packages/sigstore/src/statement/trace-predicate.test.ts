import { describe, expect, it } from "vitest";
import { tracePredicate } from "./trace-predicate.ts";

const RUN = "https://github.com/octo/demo/actions/runs/7";
const PREDICATE = {
  monitor: { type: "https://example.test/monitor" },
  monitoredProcess: { hostID: "https://github.com", type: "t", event: `${RUN}/attempts/2` },
  monitorLog: { network: [] },
};
const STATEMENT = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "harden-runner-report.json", digest: { sha256: "a".repeat(64) } }],
  predicateType: "https://in-toto.io/attestation/runtime-trace/v0.1",
  predicate: PREDICATE,
};

describe("a runtime trace", () => {
  it("keeps its predicate", () => {
    expect(tracePredicate(JSON.stringify(STATEMENT), RUN)).toEqual({
      type: STATEMENT.predicateType,
      content: PREDICATE,
      label: "runtime-trace",
    });
  });

  const event = (text: unknown) => ({ ...STATEMENT, predicate: { ...PREDICATE, monitoredProcess: { event: text } } });
  it.each([
    ["another kind of statement", { ...STATEMENT, predicateType: "https://slsa.dev/provenance/v1" }],
    ["no statement", { ...STATEMENT, _type: "https://in-toto.io/Statement/v0.1" }],
    ["one without a predicate", { ...STATEMENT, predicate: [] }],
    ["that of another run", event(`${RUN}8/attempts/1`)],
    ["that of another repository", event("https://github.com/octo/other/actions/runs/7/attempts/2")],
    ["one without an attempt", event(RUN)],
    ["one with more behind the attempt", event(`${RUN}/attempts/2/x`)],
    ["one that names no run", event(undefined)],
    ["one without a process", { ...STATEMENT, predicate: { monitor: {} } }],
  ])("cannot be %s", (_, statement) => {
    const read = () => tracePredicate(JSON.stringify(statement), RUN);
    expect(read).toThrow(expect.objectContaining({ code: "response-malformed" }));
  });
});
