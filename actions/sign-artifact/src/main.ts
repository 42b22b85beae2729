// The main phase of the sign-artifact action: inputs in; files, outputs, a summary and a report out.
import {
  type Environment,
  maskSecrets,
  type Runner,
  readInputs,
  runAction,
  type StepEvidence,
} from "@lockstep/runtime";
import { fallbackText, renderSignSummary, renderSignText } from "./output/render-report.ts";
import type { SignReport } from "./output/sign-report.ts";
import { signWorkspace } from "./program.ts";
import { spec } from "./spec.ts";

export const run = (env: Environment = process.env): Promise<void> =>
  runAction(
    spec,
    async (runner, evidence) => {
      maskSecrets(spec, runner);
      const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
      const report = await signWorkspace(readInputs(spec, runner), workspace, env);
      publish(report, runner, evidence);
      return { exitCode: 0, verdict: report.verdict };
    },
    env,
  );

function publish(report: SignReport, runner: Runner, evidence: StepEvidence): void {
  const path = evidence.write("report.json", `${JSON.stringify(report, undefined, 2)}\n`);
  for (const used of report.services.filter(({ insteadOf }) => insteadOf)) {
    runner.annotate({ level: "warning", title: "A fallback was used", message: fallbackText(used) });
  }
  runner.printUntrusted(renderSignText(report));
  runner.appendSummary(renderSignSummary(report));
  const { artifacts, checksums } = report;
  const bundles = [...artifacts.map(({ bundle }) => bundle), ...(checksums ? [checksums.bundle] : [])];
  runner.setOutput("report", path);
  runner.setOutput("checksums-path", checksums?.path ?? "");
  runner.setOutput("bundle-paths", bundles.join("\n"));
  // Last, so that no later step reads a count of a step that then broke.
  runner.setOutput("signed", String(artifacts.length));
}
