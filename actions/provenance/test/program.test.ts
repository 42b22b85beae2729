import { IntegrityError, PermissionError, UnavailableError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { renderReport, verdictOf } from "../src/output/attest-report.ts";
import { renderSummary } from "../src/output/attest-summary.ts";
import { attest } from "../src/program.ts";
import { fakeEvidence } from "./fake-evidence.ts";
import { CLAIMS, file, image, inputsOf, RUN, statementsIn, world } from "./fake-world.ts";

const COMBINED = "app-v1.2.3.intoto.jsonl";
const SBOM = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
const REPORT = {
  schema: 1,
  tool: "pin-check",
  version: "1.0.0",
  verdict: "pass",
  findings: [],
  notChecked: [],
  rules: [],
  checks: [],
};
const TRACE = JSON.stringify({
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "harden-runner-report.json", digest: { sha256: "e".repeat(64) } }],
  predicateType: "https://in-toto.io/attestation/runtime-trace/v0.1",
  predicate: { monitoredProcess: { event: `${RUN}/attempts/2` } },
});

describe("provenance", () => {
  it("says everything that is known, and goes into files", async () => {
    const step = { name: "pin-check", report: JSON.stringify(REPORT) };
    const { ports, written } = world({ ownEvidence: () => fakeEvidence({ run: { job: "build" }, steps: [step] }) });
    const outcome = await attest(inputsOf(), ports);
    expect([...written.keys()]).toEqual(["provenance.sigstore.json", COMBINED]);
    const [statement] = statementsIn(written.get(COMBINED) ?? "");
    expect(statement).toMatchObject({
      subject: [{ name: "dist/app", digest: { sha256: "1".repeat(64) } }],
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {
        buildDefinition: {
          externalParameters: { workflow: { ref: CLAIMS.ref } },
          resolvedDependencies: [
            { uri: `git+https://github.com/octo/app@${CLAIMS.ref}`, digest: { gitCommit: CLAIMS.sha } },
            { uri: "git+https://github.com/actions/cache", digest: { gitCommit: "b".repeat(40) } },
            { uri: "git+https://github.com/actions/checkout", digest: { gitCommit: "a".repeat(40) } },
          ],
        },
        runDetails: {
          metadata: { startedOn: "2026-01-02T03:04:05.000Z", finishedOn: "2026-01-02T03:14:05.000Z" },
          byproducts: [
            { name: "pin-check/report.json", annotations: { lockstepVerdict: "pass" } },
            { name: "evidence/build/index.json", annotations: { lockstepEvidence: 1 } },
          ],
        },
      },
    });
    expect(outcome.notes).toHaveLength(2);
    expect(verdictOf(outcome)).toBe("pass");
  });

  it("is the same for the same facts", async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const { ports, written } = world({ subjects: [file("b"), file("a")] });
        await attest(inputsOf(), ports);
        return JSON.stringify(statementsIn(written.get(COMBINED) ?? ""));
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it("names the inputs of a manual run, unless told not to", async () => {
    const options = {
      claims: async () => ({ ...CLAIMS, event_name: "workflow_dispatch" }),
      dispatchInputs: async () => ({ version: "1" }),
    };
    const parameters = async (raw: Record<string, string>) => {
      const { ports, written } = world(options);
      await attest(inputsOf(raw), ports);
      return statementsIn(written.get(COMBINED) ?? "")[0]?.predicate["buildDefinition"];
    };
    expect(await parameters({})).toHaveProperty("externalParameters.inputs", { version: "1" });
    expect(await parameters({ "dispatch-inputs": "false" })).not.toHaveProperty("externalParameters.inputs");
  });

  it("goes without what cannot be known, and says so", async () => {
    const refuse = async () => {
      throw new UnavailableError("network-failed", "no answer", { hint: "Run again." });
    };
    const { ports, written } = world({ workflowFile: refuse });
    const publisher = ports.publisher && { ...ports.publisher, runStartedAt: refuse };
    const outcome = await attest(inputsOf(), { ...ports, publisher });
    expect(outcome.notes).toHaveLength(3);
    const [statement] = statementsIn(written.get(COMBINED) ?? "");
    expect(statement?.predicate).not.toHaveProperty("runDetails.metadata.startedOn");
  });

  it("does not swallow bugs", async () => {
    const { ports } = world({ workflowFile: () => Promise.reject(new TypeError("bug")) });
    await expect(attest(inputsOf(), ports)).rejects.toBeInstanceOf(TypeError);
  });

  it("is not made without the job's identity", async () => {
    const error = new PermissionError("no token", { hint: "Grant it.", permissions: { "id-token": "write" } });
    const { ports, written } = world({ claims: () => Promise.reject(error) });
    await expect(attest(inputsOf(), ports)).rejects.toBe(error);
    expect(written.size).toBe(0);
  });
});

describe("other statements", () => {
  it("come in a fixed order, each in a file of its own", async () => {
    const { ports, written } = world({
      files: {
        "a.json": SBOM,
        "b.json": SBOM,
        "t.json": TRACE,
        "r/report.json": JSON.stringify(REPORT),
        "p.json": "{}",
      },
    });
    await attest(
      inputsOf({
        sbom: "a.json\nb.json\n",
        "runtime-trace": "t.json",
        reports: "r/report.json",
        "test-results": "true",
        "predicate-type": "https://example.test/v1",
        "predicate-path": "p.json",
      }),
      ports,
    );
    expect([...written.keys()]).toEqual([
      "provenance.sigstore.json",
      "sbom-cyclonedx.sigstore.json",
      "sbom-cyclonedx-2.sigstore.json",
      "runtime-trace.sigstore.json",
      "test-result-pin-check.sigstore.json",
      "custom.sigstore.json",
      COMBINED,
    ]);
    const statements = statementsIn(written.get(COMBINED) ?? "");
    expect(statements.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 6 }, () => [{ name: "dist/app", digest: { sha256: "1".repeat(64) } }]),
    );
    expect(statements[4]?.predicate).toMatchObject({ result: "PASSED", url: `${RUN}/attempts/2` });
  });

  it("need no identity where they say nothing about the run", async () => {
    const claims = () => Promise.reject(new Error("not asked for"));
    const { ports, written } = world({ claims, files: { "a.json": SBOM } });
    await attest(inputsOf({ provenance: "false", sbom: "a.json" }), ports);
    expect([...written.keys()]).toEqual(["sbom-cyclonedx.sigstore.json", "app.intoto.jsonl"]);
  });

  it("are split where there are many subjects", async () => {
    const subjects = Array.from({ length: 1025 }, (_, index) => file(`f${index}`));
    const { ports, written } = world({ subjects });
    const { statements } = await attest(inputsOf(), ports);
    expect(statements.map(({ statement }) => statement.subject.length)).toEqual([513, 512]);
    expect([...written.keys()]).toEqual(["provenance.sigstore.json", "provenance-2.sigstore.json", COMBINED]);
  });

  it.each([
    ["a file that is not there", { sbom: "none.json" }, "path-not-found"],
    ["a bill of materials in no known format", { sbom: "p.json" }, "invalid-input"],
    ["a trace of another run", { "runtime-trace": "other.json" }, "response-malformed"],
    ["a report that contradicts itself", { reports: "bad.json" }, "response-malformed"],
    ["test results without reports", { "test-results": "true" }, "invalid-input"],
    ["test results with reports switched off", { "test-results": "true", reports: "none" }, "invalid-input"],
    ["nothing at all", { provenance: "false" }, "invalid-input"],
    ["a predicate without a type", { predicate: "{}" }, "invalid-input"],
    ["a type without a predicate", { "predicate-type": "https://example.test/v1" }, "invalid-input"],
    [
      "two predicates",
      { "predicate-type": "https://example.test/v1", predicate: "{}", "predicate-path": "p.json" },
      "invalid-input",
    ],
    ["provenance by hand", { "predicate-type": "https://slsa.dev/provenance/v1", predicate: "{}" }, "invalid-input"],
    ["a start that lies ahead", { "started-on": "2027-01-02T03:04:05Z" }, "invalid-input"],
    ["a start that is no time", { "started-on": "yesterday" }, "invalid-input"],
    ["a strange name for the combined file", { "combined-name": "../x" }, "invalid-input"],
    ["an unknown destination", { destinations: "bundle\nmoon" }, "invalid-input"],
    ["a registry without images", { destinations: "registry" }, "invalid-input"],
  ])("are refused for %s, before anything is signed", async (_, raw, code) => {
    const { ports, written } = world({
      files: {
        "p.json": "{}",
        "other.json": TRACE.replace("runs/7/", "runs/8/"),
        "bad.json": JSON.stringify({ ...REPORT, notChecked: [{}] }),
      },
      openSession: () => Promise.reject(new Error("nothing must be signed")),
    });
    await expect(attest(inputsOf(raw), ports)).rejects.toMatchObject({ code });
    expect(written.size).toBe(0);
  });
});

describe("what is told", () => {
  it("is the whole outcome", async () => {
    const { ports } = world({ subjects: [image("ghcr.io/octo/app")] });
    const outcome = await attest(inputsOf({ destinations: "registry\nrelease" }), ports);
    expect(JSON.parse(renderReport(outcome))).toMatchObject({
      schema: 1,
      tool: "provenance",
      verdict: "pass",
      subjects: [{ kind: "oci", name: "ghcr.io/octo/app", digest: `sha256:${"2".repeat(64)}` }],
      statements: [
        {
          predicateType: "https://slsa.dev/provenance/v1",
          subjects: 1,
          deliveries: [
            { to: "bundle", result: "written" },
            { to: "registry", result: "stored" },
          ],
        },
      ],
      combined: `/out/${COMBINED}`,
      deliveries: [{ to: "release", result: "added" }],
      services: [],
    });
  });

  it("lets no name act as markup", async () => {
    const hostile = "a|b`<img src=x>\u202e@everyone";
    const { ports } = world({ subjects: [{ ...file(hostile) }] });
    const outcome = await attest(inputsOf(), ports);
    const failure = new IntegrityError("response-malformed", "<b>", { hint: "x" });
    const summary = renderSummary({ ...outcome, failures: [failure], notes: ["<script>"] });
    expect(summary).not.toMatch(/<script>|\u202e/);
    expect(summary).toContain("a\\|b");
    expect(summary.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(6);
  });

  it("stays small where there are many subjects", async () => {
    const { ports } = world({ subjects: Array.from({ length: 900 }, (_, index) => file(`f${index}`)) });
    expect(renderSummary(await attest(inputsOf(), ports)).split("\n").length).toBeLessThan(80);
  });
});
