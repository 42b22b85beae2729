// The two workflows in examples/, played from their files with the bundles: what is built is deployed; what was changed, was
// signed by somebody else, or lacks evidence is refused before the deployment, and the report says why.
import { readFileSync } from "node:fs";
import type { EvidenceIndex } from "@lockstep/core";
import { boundIndexes } from "@lockstep/sigstore";
import type { StepOutcome, WorkflowEnd } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { VerifyReport } from "../../actions/verify-artifact/src/report/verify-report.ts";
import { replaceAsset } from "./release-desk.ts";
import { FORK, ORIGINAL, openReleaseWorld, type ReleaseOrder, TAG } from "./release-world.ts";
import { fileWith, npmToken } from "./secret-made.ts";
import { hardenRunner } from "./trace-made.ts";

const QUIET = hardenRunner("quiet");
const TAMPERED = hardenRunner("tampered");
const AUDITED = hardenRunner("audited");
const SECRET = { "settings.ini": fileWith(npmToken("release")) };
const BUILT = "what was built\n";
const DEPLOYED = { "verify-artifact": "success", "./deploy.sh release/app.tgz": "success" };
const STOPPED = { "verify-artifact": "failure", "./deploy.sh release/app.tgz": "skipped" };

/** What each job ended with. */
function conclusions({ jobs }: WorkflowEnd): Readonly<Record<string, StepOutcome>> {
  return Object.fromEntries([...jobs].map(([id, { conclusion }]) => [id, conclusion]));
}

/** What the last two steps of the deployment ended with. */
function lastSteps({ jobs }: WorkflowEnd): Readonly<Record<string, StepOutcome>> {
  const steps = jobs.get("deploy")?.steps.slice(-2) ?? [];
  return Object.fromEntries(steps.map(({ what, outcome }) => [what.replace(/^.*\/actions\//, ""), outcome]));
}

function reportOf({ jobs }: WorkflowEnd): VerifyReport {
  const outputs = jobs.get("deploy")?.steps.find(({ id }) => id === "verify")?.outputs;
  return JSON.parse(readFileSync(outputs?.get("report") ?? "", "utf8"));
}

/** The checks that failed, in their order. */
function failures(end: WorkflowEnd): readonly string[] {
  const checks = reportOf(end).artifacts.flatMap((artifact) => artifact.checks);
  return checks.filter(({ verdict }) => verdict !== "pass").map(({ id, step, code }) => `${id}: ${step}, ${code}`);
}

/** Changes what the example says, in the one place where it says it. */
function edit(before: string, after: string): (text: string) => string {
  return (text) => {
    if (text.split(before).length !== 2) throw new Error(`this is not there exactly once: ${before}`);
    return text.replace(before, after);
  };
}

const GATE = `      - uses: lockstep-suite/lockstep@${"0".repeat(40)}\n`;
const MAY_FAIL = edit(GATE, `${GATE}        continue-on-error: true\n`);
/** The gate is switched off, and so are the results that it would give. */
const NO_GATE = (text: string) =>
  edit("          test-results: true\n", "")(edit(GATE, `${GATE}        if: false\n`)(text));
/** A step of the job that releases, right before its evidence is bound. */
const BEFORE_BINDING = "      # Accounts for this job until now";
const before = (script: string) => edit(BEFORE_BINDING, `      - run: ${script}\n${BEFORE_BINDING}`);
const MAY_BE_TOUCHED = edit(
  "          interim: true\n      - run: cp",
  "          interim: true\n          on-tamper: warn\n      - run: cp",
);

/** The steps in the evidence that the first statement of a file of bundles binds, by the name of the index. */
function boundSteps(bundles: string): Readonly<Record<string, readonly string[]>> {
  const [bundle = "{}"] = bundles.split("\n");
  const statement = JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, "base64").toString());
  const steps = (text: string) => (JSON.parse(text) as EvidenceIndex).entries.map(({ name }) => name);
  return Object.fromEntries(boundIndexes(statement).map(({ name, text }) => [name, steps(text)]));
}

describe("a release as in the examples", () => {
  it.each(["1", "2"] as const)(
    "is built, signed, attested, verified and deployed, with a log of version %s",
    async (log) => {
      await using world = await openReleaseWorld(QUIET, log);
      expect(conclusions(await world.release({}))).toEqual({ build: "success", release: "success" });
      const releases = world.releasesOf(ORIGINAL);
      expect(releases[TAG]?.published).toBeDefined();
      expect(releases[TAG]?.assets.map(({ name }) => name).sort()).toEqual([
        "SHA256SUMS",
        "SHA256SUMS.sigstore.json",
        "app-v1.2.3.intoto.jsonl",
        "app.tgz",
        "app.tgz.sigstore.json",
      ]);
      expect(world.attestations(ORIGINAL)).toHaveLength(4);
      const combined = releases[TAG]?.assets.find(({ name }) => name === "app-v1.2.3.intoto.jsonl")?.content ?? "";
      expect(boundSteps(combined)).toEqual({
        "evidence/release/index.json": ["harden-runner", "gate", "sign-artifact", "harden-runner"],
        "evidence/build/index.json": ["harden-runner", "harden-runner"],
      });

      const deployed = await world.deploy();
      expect(failures(deployed)).toEqual([]);
      expect(reportOf(deployed)).toMatchObject({ verdict: "pass", artifacts: [{ name: "release/app.tgz" }] });
      expect(lastSteps(deployed)).toEqual(DEPLOYED);
      expect(world.production()).toBe(BUILT);

      // It may not pass for another version.
      releases["v1.2.4"] = { ...releases[TAG], assets: [...(releases[TAG]?.assets ?? [])] };
      const renamed = await world.deploy("v1.2.4");
      expect([failures(renamed), lastSteps(renamed)]).toEqual([
        ["provenance: predicate, source-ref-unexpected"],
        STOPPED,
      ]);

      replaceAsset(releases[TAG], "app.tgz", (content) => content.replace("b", "B"));
      const changed = await world.deploy();
      expect([failures(changed)[0], lastSteps(changed)]).toEqual([
        "signature: artifact-digest, verification-failed",
        STOPPED,
      ]);
      expect(world.production()).toBe(BUILT);
    },
  );
});

describe("what was signed is not deployed", () => {
  const cases: readonly (readonly [string, ReleaseOrder, readonly string[]])[] = [
    [
      "by another workflow of the repository",
      { path: ".github/workflows/nightly.yml" },
      ["signature: identity, workflow-not-allowed"],
    ],
    ["by the same workflow of a fork", { owner: FORK }, ["signature: identity, repository-not-allowed"]],
    [
      "by a repository that took over the name",
      { owner: { ...ORIGINAL, repositoryId: "777" } },
      ["signature: identity, repository-id-not-allowed"],
    ],
    [
      "without a bill of materials",
      { edit: edit("          sbom: evidence/sbom.json\n", "") },
      ["sbom: policy, predicate-missing"],
    ],
    [
      "after somebody touched the protection of the build, and the build went on",
      { harden: TAMPERED, edit: MAY_BE_TOUCHED },
      ["egress: predicate, egress-tampered"],
    ],
    [
      "though secret-scan found something, and the release went on",
      { files: SECRET, edit: MAY_FAIL },
      ["secret-scan: predicate, test-failed", "evidence: predicate, evidence-verdict"],
    ],
    [
      "though the gate was skipped by a condition",
      { edit: NO_GATE },
      [
        "secret-scan: policy, predicate-missing",
        "pin-check: policy, predicate-missing",
        "evidence: predicate, evidence-step-skipped",
      ],
    ],
    [
      "though harden-runner only audited the job that signed",
      { harden: AUDITED },
      ["evidence: predicate, evidence-step-weaker"],
    ],
    [
      "though harden-runner gave no account of the job that signed",
      { edit: (text) => text.replace(/ {6}# Accounts for this job[\s\S]*?interim: true\n/, "") },
      ["evidence: predicate, evidence-step-unfinished"],
    ],
    [
      "without the evidence of a step that the policy names",
      { edit: (text) => text.replace(/ {6}# Writes dist[\s\S]*?subjects: dist\/app.tgz\n/, "") },
      ["evidence: predicate, evidence-step-missing"],
    ],
    [
      "with reports that are listed and not bound",
      { edit: (text) => edit("          evidence: lockstep-build\n", "          reports: none\n")(NO_GATE(text)) },
      [
        "secret-scan: policy, predicate-missing",
        "pin-check: policy, predicate-missing",
        "evidence: predicate, evidence-missing",
      ],
    ],
  ];
  it.each(cases)("%s", async (_case, order, expected) => {
    await using world = await openReleaseWorld(QUIET);
    expect(conclusions(await world.release(order))).toEqual({ build: "success", release: "success" });
    // Whoever may write to the releases can put there what somebody else has signed.
    Object.assign(world.releasesOf(ORIGINAL), world.releasesOf(order.owner ?? ORIGINAL));
    const refused = await world.deploy();
    // Without an accepted signer everything else is missing, too: what counts is the first reason.
    expect(failures(refused).slice(0, expected[0]?.startsWith("signature") ? 1 : undefined)).toEqual(expected);
    expect(reportOf(refused).verdict).toBe("fail");
    expect([lastSteps(refused), world.production()]).toEqual([STOPPED, undefined]);
  });
});

/** The error that the step which binds evidence ended with, as its own evidence has it. */
function bindingError({ jobs }: WorkflowEnd): string | undefined {
  const step = jobs.get("release")?.steps.find(({ what }) => what.endsWith("/provenance"));
  const index: EvidenceIndex = JSON.parse(readFileSync(`${step?.outputs.get("evidence")}/index.json`, "utf8"));
  return index.entries.find(({ name }) => name === "provenance")?.code;
}

describe("evidence that contradicts itself is not signed", () => {
  const reports = "$RUNNER_TEMP/lockstep-evidence";
  it.each([
    [`a report of the gate that was changed`, `sed -i s/pass/PASS/ ${reports}/gate-*/report.json`, "digest-mismatch"],
    ["a report of the gate that is gone", `rm ${reports}/gate-*/report.json`, "response-malformed"],
    [
      "a file that nobody has named",
      `for step in ${reports}/gate-*; do touch $step/more.json; done`,
      "response-malformed",
    ],
    ["another run", "sed -i s/1001/9/ lockstep-build/index.json lockstep-build/*/entry.json", "response-malformed"],
    ["no index", "rm lockstep-build/index.json", "not-found"],
  ])("with %s", async (_case, script, code) => {
    await using world = await openReleaseWorld(QUIET);
    const end = await world.release({ edit: before(script) });
    expect([conclusions(end), bindingError(end)]).toEqual([{ build: "success", release: "failure" }, code]);
    expect(world.attestations(ORIGINAL)).toEqual([]);
    expect(world.releasesOf(ORIGINAL)[TAG]?.published).toBeUndefined();
  });
});

describe("a release stops before anything is signed", () => {
  it.each<readonly [string, ReleaseOrder, Readonly<Record<string, StepOutcome>>]>([
    ["where secret-scan finds something", { files: SECRET }, { build: "success", release: "failure" }],
    [
      "where somebody touched the protection of the build",
      { harden: TAMPERED },
      { build: "failure", release: "skipped" },
    ],
    [
      "where the job may not say who it is",
      { edit: edit("      id-token: write # signs as this job of this workflow\n", "") },
      { build: "success", release: "failure" },
    ],
  ])("%s", async (_case, order, expected) => {
    await using world = await openReleaseWorld(QUIET);
    expect(conclusions(await world.release(order))).toEqual(expected);
    expect([world.releasesOf(ORIGINAL), world.attestations(ORIGINAL)]).toEqual([{}, []]);
  });
});
