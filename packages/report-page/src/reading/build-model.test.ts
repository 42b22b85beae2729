import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderPage } from "../page/render-page.ts";
import { buildModel, type PageInput } from "./build-model.ts";

function reports(...texts: readonly string[]): PageInput {
  return {
    place: "p",
    problems: [],
    reports: texts.map((text, index) => ({ name: `s-${index}/report.json`, text })),
    logs: [],
  };
}

function report(tool: string, verdict: unknown, more: object = {}): string {
  return JSON.stringify({ schema: 1, tool, verdict, ...more });
}

function verdictOf(...texts: readonly string[]): string {
  return buildModel([reports(...texts)]).verdict;
}

describe("the verdict of a page", () => {
  it("is that of a report alone", () => {
    expect(verdictOf(report("gate", "pass"))).toBe("pass");
    expect(verdictOf(report("harden-runner", "fail"))).toBe("fail");
    expect(verdictOf(report("verify-artifact", "incomplete"))).toBe("incomplete");
  });

  it("is the worst of all that speaks, also below a gate and of the evidence", () => {
    expect(verdictOf(report("gate", "pass"), report("provenance", "fail"))).toBe("fail");
    const hidden = report("gate", "pass", { checks: [JSON.parse(report("pin-check", "fail"))] });
    expect(buildModel([reports(hidden)]).checks.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
    expect(verdictOf(hidden)).toBe("fail");
    expect(buildModel([{ ...reports(report("gate", "pass")), verdict: "fail" }]).verdict).toBe("fail");
  });

  it.each([
    ["nothing", []],
    ["a verdict that is none", [report("gate", "passed")]],
    ["no JSON", [report("gate", "pass"), "{"]],
    ["another schema", [report("gate", "pass").replace("1", "2")]],
    ["an unknown tool", [report("gate", "pass"), report("other", "pass")]],
    ["a list", ["[]"]],
    ["a signing without artifacts", [JSON.stringify({ schema: 1, tool: "sign-artifact", signer: {}, artifacts: [] })]],
  ])("is incomplete for %s", (_, texts) => {
    expect(verdictOf(...texts)).toBe("incomplete");
  });

  it("is a fail where the evidence is of several commits", () => {
    const run = {
      server: "s",
      repository: "a/b",
      runId: "1",
      attempt: "1",
      job: "j",
      commit: "c",
      event: "push",
      workflow: "w",
    };
    const of = (more: object): PageInput => ({
      ...reports(report("gate", "pass")),
      index: { schema: 1, run: { ...run, ...more }, entries: [] },
    });
    expect(buildModel([of({}), of({ job: "k", runId: "2" })]).verdict).toBe("pass");
    expect(buildModel([of({}), of({ commit: "d" })]).verdict).toBe("fail");
    expect(buildModel([of({}), of({ repository: "a/c" })]).verdict).toBe("fail");
  });

  it("is no pass where the evidence has a problem", () => {
    const input = { ...reports(report("gate", "pass")), problems: [{ code: "file-unlisted", what: "a", why: "b" }] };
    expect(buildModel([input]).verdict).toBe("incomplete");
  });
});

describe("a log", () => {
  const guard = (sha256: string) => report("harden-runner", "pass", { log: { sha256 } });
  const line = JSON.stringify({
    at: 5,
    event: { kind: "exec", actor: { program: "/bin/sh", step: "a" }, argv: ["--password"] },
  });
  const codesOf = (input: PageInput) => buildModel([input]).problems.map(({ code }) => code);
  const withLog = (sha256: string, lines: readonly string[]): PageInput => ({
    ...reports(guard("a".repeat(64))),
    logs: [{ name: "s-0/events.jsonl", lines, sha256 }],
  });

  it("is read without the arguments of programs", () => {
    const model = buildModel([withLog("a".repeat(64), [line])]);
    expect(model.timelines[0]?.marks).toEqual([{ at: 5, kind: "program", step: "a", program: "sh" }]);
    expect(model.problems).toEqual([]);
  });

  it("that is not the one of the report is a problem, and fails the page", () => {
    const { problems, verdict } = buildModel([withLog("b".repeat(64), [line])]);
    expect([problems.map(({ code }) => code), verdict]).toEqual([["digest-mismatch"], "fail"]);
  });

  it("that holds other things than events is a problem", () => {
    expect(codesOf(withLog("a".repeat(64), [line, "{", '{"at":1e300,"event":{}}', "[]"]))).toEqual(["log-malformed"]);
  });
});

describe("a page of reports that hold anything", () => {
  it("is made without an error", () => {
    const tool = fc.constantFrom(
      "gate",
      "secret-scan",
      "harden-runner",
      "sign-artifact",
      "provenance",
      "verify-artifact",
    );
    const keys = fc.constantFrom(
      "checks",
      "findings",
      "suppressed",
      "notChecked",
      "rules",
      "graph",
      "artifacts",
      "statements",
      "policy",
      "destinations",
      "integrity",
      "log",
      "counts",
      "stats",
      "signer",
      "location",
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(keys, fc.jsonValue())),
      fc.dictionary(keys, fc.jsonValue()),
    );
    fc.assert(
      fc.property(tool, fc.dictionary(keys, value), (name, fields) => {
        const model = buildModel([reports(report(name, "pass", fields))]);
        expect(renderPage(model, { sha256: () => "" })).toContain("</html>");
      }),
    );
  });
});
