// One row a rule about evidence: what is changed in the evidence that the good case binds, and the failure that is then named.
import { type EvidenceEntry, type EvidenceIndex, renderIndex } from "@lockstep/core";
import { describeIndex, type ResourceDescriptor } from "@lockstep/sigstore";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeArtifact } from "../src/judge/judge-artifact.ts";
import {
  evidenceIndex,
  type GoodBundles,
  goodBundles,
  outcomesOf,
  provenance,
  REPORT_SHA256,
  SUBJECT,
  statementOf,
  strictDemands,
  type Writable,
} from "./good-case.ts";

type Index = Writable<EvidenceIndex>;
type Entry = Writable<EvidenceEntry>;

/** The good case with these byproducts. */
function binding(byproducts: readonly ResourceDescriptor[]): GoodBundles {
  const bundles = goodBundles();
  const { runDetails, ...rest } = provenance();
  const predicate = { ...rest, runDetails: { ...runDetails, byproducts: [...byproducts] } };
  bundles.provenance.statement = statementOf("https://slsa.dev/provenance/v1", predicate);
  return bundles;
}

const [REPORT] = provenance().runDetails.byproducts as [ResourceDescriptor];

function withIndexes(...texts: readonly string[]): GoodBundles {
  return binding([
    REPORT,
    ...texts.map((text, place) => describeIndex(text, { job: "release", count: place + 1, steps: "compared" })),
  ]);
}

function changed(change: (index: Index, entry: Entry) => void): string {
  const index = evidenceIndex();
  const [entry] = index.entries;
  if (entry === undefined) throw new TypeError("the good case has one entry");
  change(index, entry);
  return renderIndex(index);
}

/** Another step, whose entry is like the first one's but for what is said. */
const also = (more: Partial<Entry>) =>
  changed(({ entries }, { verdict: _, ...entry }) => {
    entries.push({ ...entry, name: "secret-scan", step: "secrets", files: [], ...more });
  });

function evidenceCheck(bundles: GoodBundles) {
  const outcomes = outcomesOf(Object.values(bundles));
  const { verdict, checks } = judgeArtifact({ subject: SUBJECT, outcomes, silent: [] }, strictDemands());
  const failed = checks.filter((check) => check.verdict !== "pass");
  return { verdict, failed: failed.map(({ id, step, code }) => [id, step, code]) };
}

const GOOD = renderIndex(evidenceIndex());

const ROWS: readonly (readonly [code: string, what: string, text: string])[] = [
  ["evidence-malformed", "is no index", "{}"],
  ["evidence-malformed", "is no JSON", "index"],
  ["evidence-malformed", "has a step without a report", changed((_, entry) => Object.assign(entry, { files: [] }))],
  [
    "evidence-malformed",
    "names a report that the provenance does not list",
    changed((_, { files }) => Object.assign(files[0] ?? {}, { sha256: "d".repeat(64) })),
  ],
  ["evidence-malformed", "has two reports for one step", changed(({ entries }, entry) => entries.push(entry))],
  [
    "evidence-malformed",
    "gives the report to another action",
    changed((_, entry) => Object.assign(entry, { name: "gate" })),
  ],
  ["evidence-missing", "names no step", changed((index) => Object.assign(index, { entries: [] }))],
  ["evidence-other-run", "is of another run", changed(({ run }) => Object.assign(run, { runId: "78" }))],
  ["evidence-other-run", "is of another attempt", changed(({ run }) => Object.assign(run, { attempt: "2" }))],
  ["evidence-other-run", "is of another commit", changed(({ run }) => Object.assign(run, { commit: "2".repeat(40) }))],
  ["evidence-other-run", "is of a fork", changed(({ run }) => Object.assign(run, { repository: "mallory/demo" }))],
  ["evidence-other-run", "is of another server", changed(({ run }) => Object.assign(run, { server: "https://x" }))],
  ["evidence-other-run", "is of no run", changed(({ run }) => Object.assign(run, { runId: "", attempt: "" }))],
  ["evidence-step-skipped", "has a step that never began", also({ state: "skipped" })],
  ["evidence-step-unfinished", "has a step that did not end", also({ state: "running" })],
  ["evidence-verdict", "has a step that ended by an error", also({ state: "failed", code: "timed-out" })],
  [
    "evidence-step-weaker",
    "has a step that checked less than the policy says",
    changed((_, { weaker }) => weaker.push("It only audits.")),
  ],
];

describe("evidence that provenance binds", () => {
  it("may be that of several jobs", () => {
    const other = changed(({ run }) => Object.assign(run, { job: "build" }));
    expect(evidenceCheck(withIndexes(GOOD, other))).toEqual({ verdict: "pass", failed: [] });
  });

  it.each(ROWS)("is refused with %s where it %s", (code, _, text) => {
    expect(evidenceCheck(withIndexes(text)).failed).toEqual([["evidence", "predicate", code]]);
    // What another job says is no answer.
    expect(evidenceCheck(withIndexes(GOOD, text)).failed).toEqual([["evidence", "predicate", code]]);
  });

  it("may be of an earlier attempt where another job has left it, and of no later one", () => {
    const signed = (texts: readonly string[]) => {
      const bundles = withIndexes(...texts);
      const run = "https://github.com/octo/demo/actions/runs/77/attempts/2";
      for (const { signer } of Object.values(bundles))
        if (signer.kind === "certificate") Object.assign(signer.claims, { runInvocationUri: run });
      const { runDetails } = bundles.provenance.statement?.predicate ?? {};
      Object.assign((runDetails as { metadata: object }).metadata, { invocationId: run });
      return evidenceCheck(bundles).failed.filter(([id]) => id === "evidence");
    };
    const of = (job: string, attempt: string) => changed(({ run }) => Object.assign(run, { job, attempt }));
    const refused = [["evidence", "predicate", "evidence-other-run"]];
    expect(signed([of("release", "2"), of("build", "1"), of("test", "2")])).toEqual([]);
    expect(signed([of("release", "2"), of("build", "3")])).toEqual(refused);
    expect(signed([of("release", "2"), of("build", "01")])).toEqual(refused);
    // The job that has signed says nothing by what it did before.
    expect(signed([of("release", "1")])).toEqual(refused);
    expect(signed([of("release", "2"), of("release", "1")])).toEqual(refused);
  });

  it("is refused where nobody can tell which steps are missing, unless the actions are named", () => {
    const check = (of: readonly string[], ...annotations: readonly object[]) => {
      const indexes = annotations.map((more, place) => {
        const { annotations: marks, ...index } = describeIndex(
          changed(({ run }) => Object.assign(run, { job: `job-${place}` })),
          { job: `job-${place}`, steps: "unknown" },
        );
        return { ...index, annotations: { lockstepEvidence: marks?.["lockstepEvidence"], ...more } };
      });
      const outcomes = outcomesOf(Object.values(binding([REPORT, ...indexes])));
      const demands = { ...strictDemands(), require: [{ kind: "evidence", of, allSteps: of.length === 0 }] } as const;
      return judgeArtifact({ subject: SUBJECT, outcomes, silent: [] }, demands).checks.flatMap(({ id, code }) =>
        id === "evidence" ? [code] : [],
      );
    };
    const compared = { lockstepSteps: "compared" };
    expect(check([], compared, compared)).toEqual([undefined]);
    const unknown = { lockstepSteps: "unknown" };
    expect(check([], compared, unknown)).toEqual(["evidence-steps-unknown"]);
    expect(check(["pin-check"], compared, unknown)).toEqual([undefined]);
    expect(check(["gate"], compared, unknown)).toEqual(["evidence-step-missing"]);
    expect(check(["pin-check"], compared, {})).toEqual(["evidence-malformed"]);
  });

  it("is refused where a verdict in it is no pass, also if the report says so too", () => {
    const text = changed((_, entry) => Object.assign(entry, { verdict: "fail" }));
    const annotations = { lockstepTool: "pin-check", lockstepVersion: "0.1.0", lockstepVerdict: "fail" };
    const index = describeIndex(text, { job: "release", steps: "compared" });
    expect(evidenceCheck(binding([{ ...REPORT, annotations }, index])).failed).toContainEqual([
      "evidence",
      "predicate",
      "evidence-verdict",
    ]);
  });

  it.each([
    ["says nothing of its verdict", [{ lockstepTool: "pin-check" }]],
    ["says nothing of its action", [{ lockstepVerdict: "pass" }]],
    ["is listed twice, once as a fail", [{ lockstepTool: "pin-check", lockstepVerdict: "fail" }, REPORT.annotations]],
    ["is listed twice, once as a pass", [REPORT.annotations, { lockstepTool: "pin-check", lockstepVerdict: "fail" }]],
  ])("is refused where the list of the provenance has a report that %s", (_, listed) => {
    const reports = listed.map((annotations = {}) => ({ ...REPORT, annotations }));
    const index = describeIndex(GOOD, { job: "release", steps: "compared" });
    expect(evidenceCheck(binding([...reports, index])).failed).toContainEqual([
      "evidence",
      "predicate",
      "evidence-malformed",
    ]);
  });

  it("is refused where it says another verdict than the report", () => {
    const annotations = { lockstepTool: "pin-check", lockstepVersion: "0.1.0", lockstepVerdict: "incomplete" };
    const bundles = binding([{ ...REPORT, annotations }, describeIndex(GOOD, { job: "release", steps: "compared" })]);
    expect(evidenceCheck(bundles).failed).toContainEqual(["evidence", "predicate", "evidence-malformed"]);
  });

  it("is refused where an action that is named has left none", () => {
    const text = changed((_, entry) => Object.assign(entry, { name: "gate" }));
    const annotations = { lockstepTool: "gate", lockstepVerdict: "pass", lockstepChecks: ["pin-check"] };
    const report = { ...REPORT, digest: { sha256: REPORT_SHA256 }, annotations };
    expect(evidenceCheck(binding([report, describeIndex(text, { job: "release", steps: "compared" })])).failed).toEqual(
      [["evidence", "predicate", "evidence-step-missing"]],
    );
  });

  it("has to be there", () => {
    expect(evidenceCheck(binding([REPORT])).failed).toEqual([["evidence", "predicate", "evidence-missing"]]);
  });

  it("is not made good by other provenance", () => {
    const bad = withIndexes(also({ state: "skipped" })).provenance;
    bad.evidenceDigest = "5".repeat(64);
    const outcomes = outcomesOf([...Object.values(goodBundles()), bad]);
    const { checks } = judgeArtifact({ subject: SUBJECT, outcomes, silent: [] }, strictDemands());
    expect(checks.filter(({ verdict }) => verdict !== "pass").map(({ code }) => code)).toEqual([
      "evidence-step-skipped",
    ]);
  });

  it("is that of the run in the provenance where a key has signed", () => {
    const demands = {
      ...strictDemands(),
      signers: [[{ kind: "key", hint: "aGludA==" }]],
      hostedRunner: false,
    } as const;
    const codes = (bundles: GoodBundles) => {
      for (const bundle of Object.values(bundles)) bundle.signer = { kind: "key", hint: "aGludA==" };
      const evidence = { subject: SUBJECT, outcomes: outcomesOf(Object.values(bundles)), silent: [] };
      return judgeArtifact(evidence, demands)
        .checks.filter(({ id }) => id === "evidence")
        .map(({ code }) => code);
    };
    expect(codes(goodBundles())).toEqual([undefined]);
    expect(codes(withIndexes(changed(({ run }) => Object.assign(run, { runId: "78" }))))).toEqual([
      "evidence-other-run",
    ]);
  });

  it("cannot say anything else of its run", () => {
    const field = fc.constantFrom("server", "repository", "runId", "attempt", "commit");
    fc.assert(
      fc.property(field, fc.string(), (name, value) => {
        const text = changed(({ run }) => Object.assign(run, { [name]: value }));
        return text === GOOD || evidenceCheck(withIndexes(text)).verdict === "fail";
      }),
    );
  });
});
