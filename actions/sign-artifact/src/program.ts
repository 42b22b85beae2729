// sign-artifact: plans, signs, writes, reports, in this order. Everything is signed before anything is written, so that a
// failure leaves no half of a release.
import type { InputsOf } from "@lockstep/core";
import type { Environment } from "@lockstep/runtime";
import { type ArtifactSubject, describeSigner, openSigning, type SigningSession } from "@lockstep/sigstore";
import { findSubjects } from "./find-subjects.ts";
import { type FileToSign, type OutputOptions, planOutputs } from "./output/plan-outputs.ts";
import { buildReport, type SignReport } from "./output/sign-report.ts";
import { writeOutputs } from "./output/write-outputs.ts";
import { signPlan } from "./sign-plan.ts";
import type { spec } from "./spec.ts";

export interface SignWish {
  readonly files: readonly FileToSign[];
  /** Known by their digest alone. */
  readonly digests: readonly ArtifactSubject[];
  readonly outputs: OutputOptions;
}

/**
 * Errors: those of `planOutputs`, before the session is opened; those of opening it and of `SigningSession`; those of
 * `writeOutputs`.
 */
export async function signArtifacts(wish: SignWish, open: () => Promise<SigningSession>): Promise<SignReport> {
  const plan = planOutputs(wish.files, wish.digests, wish.outputs);
  const session = await open();
  const signer = await describeSigner(session.material);
  const signed = await signPlan(plan, session);
  return buildReport({ signer, services: session.used, signed, written: writeOutputs(signed) });
}

/** The same for what the inputs name in a workspace (absolute). Errors: those of `findSubjects`, too. */
export async function signWorkspace(
  inputs: InputsOf<typeof spec>,
  workspace: string,
  env: Environment,
): Promise<SignReport> {
  const { files, digests } = await findSubjects(inputs, workspace, env);
  const outputs = {
    workspace,
    outputFolder: inputs["output-folder"] || undefined,
    checksumsFile: inputs["checksums-file"] === "none" ? undefined : inputs["checksums-file"],
    detached: inputs.detached,
    kept: inputs.checksums.split("\n").map((line) => line.trim()),
  };
  const root = files.find((file) => file.root !== undefined)?.root;
  const context = root === undefined ? { env, folder: workspace } : { env, folder: workspace, root };
  return signArtifacts({ files, digests, outputs }, () => openSigning(inputs, context));
}
