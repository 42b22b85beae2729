// The main phase of the provenance action: inputs in; files, outputs, a summary and an exit code out.
import { type Environment, maskSecrets, type Runner, readInputs, reportFailure, runAction } from "@lockstep/runtime";
import { renderReport, verdictOf } from "./output/attest-report.ts";
import { renderSummary } from "./output/attest-summary.ts";
import { type AttestOutcome, attest } from "./program.ts";
import { openStepFiles, type StepFiles } from "./sources/bundle-writer.ts";
import { openPorts } from "./sources/open-ports.ts";
import { spec } from "./spec.ts";
import { weakerInputs } from "./weaker-inputs.ts";

export const run = (env: Environment = process.env): Promise<void> =>
  runAction(
    spec,
    async (runner, evidence) => {
      maskSecrets(spec, runner);
      const inputs = readInputs(spec, runner);
      evidence.weaken(weakerInputs(inputs));
      const files = openStepFiles(inputs["output-folder"], evidence, env);
      const outcome = await attest(inputs, openPorts(inputs, env, files.writeBundles));
      publish(outcome, runner, files);
      for (const failure of outcome.failures) reportFailure(runner, failure);
      const verdict = verdictOf(outcome);
      return { exitCode: verdict === "pass" ? 0 : 1, verdict };
    },
    env,
  );

function publish(outcome: AttestOutcome, runner: Runner, { writeOwn }: StepFiles): void {
  const { deliveries, files, statements, used } = outcome;
  const stored = deliveries.filter(({ to, id }) => to === "github" && id !== undefined);
  runner.appendSummary(renderSummary(outcome));
  for (const { place, why } of deliveries.filter(({ result }) => result === "left-out")) {
    runner.annotate({ level: "error", title: "An attestation was left out", message: `${place}: ${why}` });
  }
  for (const { url, insteadOf } of used.filter((service) => service.insteadOf)) {
    runner.annotate({
      level: "warning",
      title: "A fallback was used",
      message: `${url} instead of ${insteadOf?.url}: ${insteadOf?.reason}`,
    });
  }
  runner.printUntrusted(logText(outcome));
  runner.setOutput("bundle-paths", files.paths.join("\n"));
  runner.setOutput("combined-path", files.combinedPath);
  runner.setOutput("attestation-ids", stored.map(({ id }) => String(id)).join("\n"));
  runner.setOutput("attestation-urls", stored.map(({ place }) => place).join("\n"));
  runner.setOutput("report", writeOwn("report.json", renderReport(outcome)));
  // Last, so that no later step reads the count of a step that broke.
  runner.setOutput("statements", String(statements.length));
}

/** One line for each delivery and each note. */
function logText(outcome: AttestOutcome): string {
  const { deliveries, notes, subjects } = outcome;
  const lines = deliveries.map(
    ({ statement, to, place, result, why }) =>
      `${statement?.statement.predicateType ?? "all"}: ${result} (${to}) ${place}${why === undefined ? "" : `: ${why}`}`,
  );
  const head = `lockstep provenance: ${verdictOf(outcome)}, ${subjects.length} subjects`;
  return `${[head, ...lines, ...notes.map((note) => `note: ${note}`)].join("\n")}\n`;
}
