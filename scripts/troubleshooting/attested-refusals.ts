// Advice on the refusals of verify-artifact that are about what was attested: statements that are demanded, and evidence.
import type { RefusalCode } from "../../actions/verify-artifact/src/judge/refusal.ts";
import { type Advice, STOP } from "./advice.ts";

const SEE = ["Open the report of that run. It lists every case.", "Cure it, and build again."];

export const DEMANDED = {
  "predicate-missing": {
    means: "A kind of statement is demanded, and no accepted signer made one.",
    causes: [
      "provenance runs without `sbom`, `test-results` or `runtime-trace`.",
      "It lies in another place than the ones asked.",
    ],
    cures: ["Attest it: [release.yml](../examples/release.yml) shows all of them.", "Name the place in `sources`."],
  },
  "sbom-malformed": {
    means: "The bill of materials is not of the type that its statement names.",
    causes: ["Another tool or version wrote it."],
    cures: ["Write SPDX 2.3 or CycloneDX JSON, and attest again."],
  },
  "test-failed": {
    means: "A check of the suite ran on this commit and did not pass.",
    causes: ["The release went on by `continue-on-error`."],
    cures: SEE,
  },
  "verdict-not-passed": {
    means: "A statement that is a verdict says no.",
    causes: ["A verification summary or test result of another tool."],
    cures: SEE,
  },
  "egress-monitor-unknown": {
    means: "The trace is not one of harden-runner.",
    causes: ["Another monitor made it."],
    cures: ["Attest the trace that harden-runner names in `trace-statement`."],
  },
  "egress-unknown": {
    means: "The trace does not say how the run went.",
    causes: ["Another version of harden-runner, or a trace that was edited."],
    cures: ["Build again with one version of the suite."],
  },
  "egress-tampered": {
    means: "Somebody touched the protection while it was built.",
    causes: ["An attack.", "A build step that changes the firewall or stops services."],
    cures: [STOP, ...SEE],
  },
  "egress-log-broken": {
    means: "The log of the run is not whole.",
    causes: ["Lines were removed, or the machine was lost."],
    cures: [STOP, "Build again."],
  },
  "egress-not-blocked": {
    means: "harden-runner ran, and did not block.",
    causes: ["`mode: audit`.", "The machine could not be protected, and `on-unsupported: warn`."],
    cures: ["Set `mode: block`, with the list that the job's summary shows."],
  },
  "egress-verdict": {
    means: "harden-runner did not come to `pass`.",
    causes: ["A blocked call with `on-block: fail`, a changed file, or a gap in what was seen."],
    cures: SEE,
  },
} as const satisfies Partial<Record<RefusalCode, Advice>>;

export const EVIDENCE = {
  "evidence-missing": {
    means: "No accepted provenance binds the evidence of a job.",
    causes: ["`reports: none`, or provenance ran before the other steps.", "An older version of the suite."],
    cures: ["Leave `reports` at `auto`, and put provenance after the steps that it should bind."],
  },
  "evidence-malformed": {
    means: "The evidence contradicts itself.",
    causes: ["It was changed before it was signed."],
    cures: [STOP],
  },
  "evidence-other-run": {
    means: "The evidence is of another run than the one that signed.",
    causes: ["Evidence of another run was downloaded, or of an earlier attempt of the very job that signed."],
    cures: [STOP],
  },
  "evidence-step-missing": {
    means: "A step that the policy names left no evidence of having passed.",
    causes: ["The workflow does not have it, or it is in a job whose evidence was not passed on."],
    cures: ["Add the step.", "Pass the folder on in the input `evidence` of provenance."],
  },
  "evidence-step-skipped": {
    means: "The workflow has the step, and it did not run.",
    causes: ["Its `if:` was false."],
    cures: ["Run it, or take it out."],
  },
  "evidence-step-unfinished": {
    means: "A step began and did not end.",
    causes: ["It was cancelled.", "harden-runner has no step with `interim: true` before provenance."],
    cures: ["Add that step."],
  },
  "evidence-step-weaker": {
    means: "Inputs of a step took away what the policy demands.",
    causes: ["See [step-weaker](#step-weaker)."],
    cures: ["Put into the policy what the job needs."],
  },
  "evidence-steps-unknown": {
    means: "Nobody could tell whether steps of a job were skipped.",
    causes: [
      "Provenance could not read the workflow's file.",
      "It is used inside of a composite action, or several provenance steps have no `id`.",
      "The evidence is of another job, and a job of the workflow calls another workflow.",
    ],
    cures: ["Name in `of` of the requirement the actions that must have run."],
  },
  "evidence-verdict": {
    means: "A step failed, or could not look at everything.",
    causes: ["The release went on by `continue-on-error`."],
    cures: SEE,
  },
} as const satisfies Partial<Record<RefusalCode, Advice>>;
