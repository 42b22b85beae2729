// What provenance binds of the evidence of jobs, and which evidence it refuses before anything is signed.
import { type EvidenceIndex, UnavailableError } from "@lockstep/core";
import { parseIndex } from "@lockstep/core/evidence";
import { boundIndexes } from "@lockstep/sigstore";
import { describe, expect, it } from "vitest";
import { attest } from "../src/program.ts";
import { type FakeEvidence, fakeEvidence, reportOf, sha256 } from "./fake-evidence.ts";
import { CLAIMS, inputsOf, statementsIn, type WorldOptions, world } from "./fake-world.ts";

const PIN = "a".repeat(40);
const GATE = { name: "gate", step: "gate", report: reportOf("gate") };
/** The provenance step itself, which runs. */
const OWN = { name: "provenance", step: "attest" };

function workflow(...lines: readonly string[]): string {
  const steps = lines.map((line) => `      - ${line}\n`).join("");
  return `on: push\njobs:\n  release:\n    runs-on: x\n    steps:\n${steps}`;
}

const SUITE = `lockstep-suite/lockstep`;
const WORKFLOW = workflow(
  `{ id: gate, uses: ${SUITE}@${PIN} }`,
  `{ id: attest, uses: ${SUITE}/actions/provenance@${PIN} }`,
);

/** Attests in the step `attest` of the job `release`. */
async function bind(own: FakeEvidence, raw: Readonly<Record<string, string>> = {}, options: WorldOptions = {}) {
  const { ports, written } = world({
    ownEvidence: () => fakeEvidence(own),
    workflowFile: async () => WORKFLOW,
    step: { job: "release", action: "attest", repository: SUITE },
    ...options,
  });
  const { notes } = await attest(inputsOf(raw), ports).catch((error) => {
    expect(written.size).toBe(0);
    throw error;
  });
  const [statement] = statementsIn([...written.values()].at(-1) ?? "");
  if (statement === undefined) throw new TypeError("nothing was signed");
  const bound = boundIndexes(statement);
  const { byproducts } = statement.predicate["runDetails"] as {
    readonly byproducts: readonly { readonly name: string }[];
  };
  return { bound, notes, names: byproducts.map(({ name }) => name), indexes: bound.map(toIndex) };
}

function toIndex({ text, name }: { readonly text: string; readonly name: string }): EvidenceIndex {
  return parseIndex(text, name);
}

describe("the evidence of the job", () => {
  it("is bound without the step that binds it, beside the reports", async () => {
    const { names, indexes, notes, bound } = await bind({ steps: [GATE, OWN] });
    expect(bound.map(({ steps }) => steps)).toEqual(["compared"]);
    expect(names).toEqual(["gate/report.json", "evidence/release/index.json"]);
    expect(indexes).toMatchObject([
      { run: { job: "release", runId: "7" }, entries: [{ name: "gate", verdict: "pass" }] },
    ]);
    expect(notes).toEqual([]);
  });

  it("keeps an earlier provenance step, and every state as it is", async () => {
    const early = { name: "provenance", step: "early", report: reportOf("provenance") };
    const failed = { name: "secret-scan", step: "s", state: "failed", code: "timed-out" } as const;
    const weak = { ...GATE, weaker: ["It looks at one folder."] };
    const { indexes } = await bind({ steps: [early, weak, failed, OWN] });
    expect(indexes[0]?.entries.map(({ name, state, weaker }) => [name, state, weaker.length])).toEqual([
      ["provenance", "finished", 0],
      ["gate", "finished", 1],
      ["secret-scan", "failed", 0],
    ]);
  });

  it("names a step that the workflow names and that left nothing as skipped", async () => {
    const { indexes, names } = await bind({ steps: [OWN] });
    expect(indexes[0]?.entries).toMatchObject([{ name: "gate", step: "gate", state: "skipped", action: { ref: PIN } }]);
    expect(names).toEqual(["evidence/release/index.json"]);
  });

  it("goes by the reusable workflow where the job is in one", async () => {
    const claims = {
      ...CLAIMS,
      job_workflow_ref: "octo/ci/.github/workflows/build.yml@refs/tags/v1",
      job_workflow_sha: "d".repeat(40),
    };
    const workflowFile: WorldOptions["workflowFile"] = async ({ name }, commit) =>
      name === "ci" && commit === claims.job_workflow_sha ? WORKFLOW : workflow("run: echo");
    const { indexes } = await bind({ steps: [OWN] }, {}, { claims: async () => claims, workflowFile });
    expect(indexes[0]?.entries).toMatchObject([{ name: "gate", state: "skipped" }]);
  });

  it.each([
    ["has another job only", workflow("run: echo").replace("release:", "build:")],
    ["does not name the step", workflow(`uses: ${SUITE}@${PIN}`)],
    ["is no YAML", "a: [\n"],
  ])("says that skipped steps cannot be told where the workflow %s", async (_, text) => {
    const { notes, indexes, bound } = await bind({ steps: [GATE, OWN] }, {}, { workflowFile: async () => text });
    expect(notes.filter((note) => note.includes("skipped"))).toHaveLength(1);
    expect(indexes[0]?.entries).toHaveLength(1);
    expect(bound.map(({ steps }) => steps)).toEqual(["unknown"]);
  });

  it("says that skipped steps cannot be told where the file cannot be read", async () => {
    const workflowFile = async () => {
      throw new UnavailableError("not-found", "It is gone.", { hint: "Look for it." });
    };
    const { bound, notes } = await bind({ steps: [GATE, OWN] }, {}, { workflowFile });
    expect([bound.map(({ steps }) => steps), notes.length > 0]).toEqual([["unknown"], true]);
  });

  it("is not bound where reports are named, or none are wanted", async () => {
    const own = { ownEvidence: () => Promise.reject(new Error("not asked for")) as never };
    const { ports, written } = world(own);
    await attest(inputsOf({ reports: "none" }), ports);
    expect(boundIndexes(statementsIn([...written.values()][0] ?? "")[0] ?? ({} as never))).toEqual([]);
  });
});

describe("the evidence of other jobs", () => {
  const BUILD = { run: { job: "build" }, steps: [{ name: "secret-scan", report: reportOf("secret-scan", "fail") }] };
  const folders = (found: Readonly<Record<string, FakeEvidence>>) => ({
    evidenceIn: (path: string) => fakeEvidence(found[path]),
  });

  it("is bound as it is, with its reports", async () => {
    const { bound, names } = await bind({ steps: [GATE, OWN] }, { evidence: "build" }, folders({ build: BUILD }));
    expect(names).toEqual([
      "gate/report.json",
      "secret-scan/report.json",
      "evidence/release/index.json",
      "evidence/build/index.json",
    ]);
    expect(bound[1]?.sha256).toBe(fakeEvidence(BUILD).indexSha256);
  });

  it("may be of an earlier attempt, and of no later one; that of this job is of this one alone", async () => {
    const at = (attempt: string, job = "build") => ({ ...BUILD, run: { job, attempt } });
    const bound = (folder: FakeEvidence) =>
      bind({ steps: [GATE, OWN] }, { evidence: "build" }, folders({ build: folder }));
    expect((await bound(at("1"))).indexes.map(({ run }) => run.attempt)).toEqual(["2", "1"]);
    for (const folder of [at("3"), at("0"), at(""), at("1", "release")])
      await expect(bound(folder)).rejects.toMatchObject({ name: "IntegrityError", code: "response-malformed" });
    expect((await bound(at("2", "release"))).indexes).toHaveLength(2);
  });

  it("names the steps of it that left nothing", async () => {
    const build = `  build:\n    runs-on: x\n    steps:\n      - uses: ${SUITE}/actions/secret-scan@${PIN}\n      - uses: ${SUITE}@${PIN}\n`;
    const bound = (text: string, claims = CLAIMS) =>
      bind(
        { steps: [GATE, OWN] },
        { evidence: "build" },
        {
          ...folders({ build: BUILD }),
          workflowFile: async () => text,
          claims: async () => claims,
        },
      );
    const found = await bound(WORKFLOW + build);
    expect(found.bound.map(({ steps }) => steps)).toEqual(["compared", "compared"]);
    expect(found.indexes[1]?.entries.map(({ name, state }) => [name, state])).toEqual([
      ["secret-scan", "finished"],
      ["gate", "skipped"],
    ]);
    const calling = await bound(`${WORKFLOW + build}  more:\n    uses: octo/ci/.github/workflows/x.yml@v1\n`);
    expect(calling.bound.map(({ steps }) => steps)).toEqual(["compared", "unknown"]);
    const called = { ...CLAIMS, job_workflow_ref: "octo/ci/.github/workflows/x.yml@refs/tags/v1" };
    expect((await bound(WORKFLOW + build, called)).bound.map(({ steps }) => steps)).toEqual(["compared", "unknown"]);
  });

  it("of a matrix has different names", async () => {
    const other = { ...BUILD, steps: [{ name: "gate", report: reportOf("gate") }] };
    const { names } = await bind({ steps: [OWN] }, { evidence: "a\nb\na" }, folders({ a: BUILD, b: other }));
    expect(names.slice(-2)).toEqual(["evidence/build/index.json", "evidence/build-2/index.json"]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["reports are named", { evidence: "build", reports: "a.json" }],
    ["reports are switched off", { evidence: "build", reports: "none" }],
    ["there is nothing to bind it", { evidence: "build", provenance: "false", sbom: "a.json" }],
    ["there are too many", { evidence: Array.from({ length: 101 }, (_, place) => `f${place}`).join("\n") }],
  ])("is refused where %s", async (_, raw) => {
    await expect(bind({ steps: [OWN] }, raw, folders({ build: BUILD }))).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});

describe("nothing is signed with evidence that", () => {
  const path = "gate-000000/report.json";
  const twice = { ...GATE, step: "gate" };
  it.each<[string, FakeEvidence, string]>([
    [
      "has another report than it says",
      { steps: [GATE], files: { [path]: reportOf("gate", "fail") } },
      "digest-mismatch",
    ],
    ["lacks a report", { steps: [{ ...GATE, files: [] }], files: {} }, "response-malformed"],
    ["has two reports for one step", { steps: [GATE, twice] }, "response-malformed"],
    ["says another verdict than the report", { steps: [{ ...GATE, verdict: "fail" }] }, "response-malformed"],
    ["has the report of another action", { steps: [{ ...GATE, name: "pin-check" }] }, "response-malformed"],
    ["holds a file that it does not name", { steps: [GATE], files: { "gate-000000/x": "" } }, "response-malformed"],
    ["is of another run", { steps: [GATE], run: { runId: "8" } }, "response-malformed"],
    ["is of a later attempt", { steps: [GATE], run: { attempt: "3" } }, "response-malformed"],
    ["is of an earlier attempt of this job", { steps: [GATE], run: { attempt: "1" } }, "response-malformed"],
    ["is of another repository", { steps: [GATE], run: { repository: "mallory/app" } }, "response-malformed"],
    ["is of another commit", { steps: [GATE], run: { commit: "d".repeat(40) } }, "response-malformed"],
    ["is of another server", { steps: [GATE], run: { server: "https://ghes.example.test" } }, "response-malformed"],
  ])("%s", async (_, evidence, code) => {
    await expect(bind(evidence)).rejects.toMatchObject({ name: "IntegrityError", code });
    const other = { evidenceIn: () => fakeEvidence(evidence) };
    await expect(bind({ steps: [OWN] }, { evidence: "build" }, other)).rejects.toMatchObject({ code });
  });

  it("has a report of a finished step that cannot be read", async () => {
    const report = GATE.report.replace("[]", "[".repeat(5000) + "]".repeat(5000));
    expect(report).not.toBe(GATE.report);
    await expect(bind({ steps: [{ ...GATE, report }, OWN] })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("is of another job, though it lies in the place of this one", async () => {
    await expect(bind({ steps: [GATE], run: { job: "build" } })).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("has a report that contradicts itself", async () => {
    const report = reportOf("gate").replace('"notChecked":[]', '"notChecked":[{"what":"x","why":"y"}]');
    expect(sha256(report)).not.toBe(sha256(GATE.report));
    await expect(bind({ steps: [{ ...GATE, report }] })).rejects.toMatchObject({ code: "response-malformed" });
  });
});
