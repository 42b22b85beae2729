// `lockstep verify-artifact --require evidence` as it is typed: what a key has signed must bind evidence that holds.
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EvidenceEntry, type EvidenceIndex, renderIndex } from "@lockstep/core";
import { describeIndex, type StepsKnown, WORKFLOW_BUILD_TYPE } from "@lockstep/sigstore";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseArguments } from "../parse-arguments.ts";
import { verifyArtifactCommand } from "./verify-artifact-command.ts";

const CONTENT = Buffer.from("what was built");
const COMMIT = "c".repeat(40);
const REPORT = "e".repeat(64);
const SOURCE = "https://github.com/octo/demo";
const REF = "refs/tags/v1";

const GATE: EvidenceEntry = {
  ...{ name: "gate", step: "gate", action: { repository: "o/lockstep", ref: COMMIT }, version: "0.1.0", weaker: [] },
  ...{ state: "finished", verdict: "pass", startedAt: "2030-01-01T00:00:00Z", endedAt: "2030-01-01T00:00:01Z" },
  files: [{ path: "gate-a1B2c3/report.json", sha256: REPORT, bytes: 100 }],
};
const SKIPPED: EvidenceEntry = {
  ...{ name: "secret-scan", step: "s", action: GATE.action, version: "0.1.0", state: "skipped", weaker: [], files: [] },
};

function indexOf(entries: readonly EvidenceEntry[], run: Partial<EvidenceIndex["run"]> = {}): string {
  const workflow = `octo/demo/.github/workflows/release.yml@${REF}`;
  const own = { server: "https://github.com", repository: "octo/demo", runId: "7", attempt: "1", job: "release" };
  return renderIndex({ schema: 1, run: { ...own, commit: COMMIT, event: "push", workflow, ...run }, entries });
}

function provenanceWith(index: string | undefined, steps: StepsKnown): string {
  const annotations = { lockstepTool: "gate", lockstepVersion: "0.1.0", lockstepVerdict: "pass" };
  const report = { name: "gate/report.json", digest: { sha256: REPORT }, annotations };
  return JSON.stringify({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "app", digest: { sha256: createHash("sha256").update(CONTENT).digest("hex") } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: WORKFLOW_BUILD_TYPE,
        externalParameters: { workflow: { ref: REF, repository: SOURCE, path: ".github/workflows/release.yml" } },
        resolvedDependencies: [{ uri: `git+${SOURCE}@${REF}`, digest: { gitCommit: COMMIT } }],
      },
      runDetails: {
        builder: { id: "https://builder.example.test" },
        metadata: { invocationId: `${SOURCE}/actions/runs/7/attempts/1` },
        byproducts: [report, ...(index === undefined ? [] : [describeIndex(index, { job: "release", steps })])],
      },
    },
  });
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-require-evidence-"));
  writeFileSync(join(folder, "app"), CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The exit code, and what the report says of the evidence: undefined where it holds. */
async function verify(index: string | undefined, steps: StepsKnown = "compared") {
  const { privateKey: key, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  writeFileSync(join(folder, "key.pub"), publicKey.export({ type: "spki", format: "pem" }).toString());
  const how = { key, claims: "none", log: "none", timestamp: false } as const;
  const bundle = await createAuthority().signEnvelope(provenanceWith(index, steps), how);
  writeFileSync(join(folder, "b.json"), JSON.stringify(bundle));
  const printed: string[] = [];
  const stdout = { write: (text: string) => printed.push(text) > 0 };
  const terminal = { env: {}, cwd: () => folder, stdout, stderr: { write: () => true } };
  const words = ["--bundle", "b.json", "--key", "key.pub", "--offline", "--require", "evidence", "--format", "json"];
  const exitCode = await verifyArtifactCommand.run(parseArguments(verifyArtifactCommand, [...words, "app"]), terminal);
  const [artifact] = JSON.parse(printed.join("")).artifacts;
  const [check] = artifact.checks.filter(({ id }: { readonly id: string }) => id === "evidence");
  return [exitCode, check?.code];
}

it("passes where every step of the suite ran and passed", async () => {
  expect(await verify(indexOf([GATE]))).toEqual([0, undefined]);
});

it.each<[string, string | undefined, StepsKnown, number]>([
  ["evidence-missing", undefined, "compared", 1],
  ["evidence-missing", indexOf([]), "compared", 1],
  ["evidence-malformed", "{}", "compared", 1],
  ["evidence-other-run", indexOf([GATE], { runId: "8" }), "compared", 1],
  ["evidence-other-run", indexOf([GATE], { attempt: "2" }), "compared", 1],
  ["evidence-step-skipped", indexOf([GATE, SKIPPED]), "compared", 1],
  ["evidence-step-weaker", indexOf([{ ...GATE, weaker: ["It audits."] }]), "compared", 1],
  ["evidence-steps-unknown", indexOf([GATE]), "unknown", 1],
])("ends with %s", async (code, index, steps, exitCode) => {
  expect(await verify(index, steps)).toEqual([exitCode, code]);
});
