// The account of a run: what was signed, as whom, with which services. Schema 1: fields are added, never changed.
import { VERSION } from "@lockstep/core";
import type { UsedService, VerifiedSigner } from "@lockstep/sigstore";
import type { SignedArtifact, SignedPlan } from "../sign-plan.ts";
import type { WrittenOutputs } from "./write-outputs.ts";

export interface SignReport {
  readonly schema: 1;
  readonly tool: "sign-artifact";
  readonly version: string;
  /** Whatever cannot be signed is an error, and then there is no report. */
  readonly verdict: "pass";
  readonly signer: VerifiedSigner;
  readonly services: readonly UsedService[];
  readonly artifacts: readonly ReportedArtifact[];
  readonly checksums?: { readonly path: string; readonly bundle: string };
}

interface ReportedArtifact {
  readonly name: string;
  readonly kind: SignedArtifact["kind"];
  /** `algorithm:hex`. */
  readonly digest: string;
  /** Bytes, of files only. */
  readonly size?: number;
  /** Absolute path. */
  readonly bundle: string;
}

/** What a report is made of. */
export interface Signing {
  readonly signer: VerifiedSigner;
  readonly services: readonly UsedService[];
  readonly signed: SignedPlan;
  readonly written: WrittenOutputs;
}

/** The report of a run. The bundles stand in the order of the artifacts, that of the checksum file last. */
export function buildReport({ signer, services, signed, written }: Signing): SignReport {
  const { bundles, checksums } = written;
  return {
    schema: 1,
    tool: "sign-artifact",
    version: VERSION,
    verdict: "pass",
    signer,
    services: [...services],
    artifacts: signed.artifacts.map((artifact, index) => reported(artifact, bundles[index] ?? "")),
    ...(checksums === undefined ? {} : { checksums: { path: checksums, bundle: bundles.at(-1) ?? "" } }),
  };
}

function reported({ name, kind, digest, size }: SignedArtifact, bundle: string): ReportedArtifact {
  return { name, kind, digest: `${digest.algorithm}:${digest.hex}`, ...(size === undefined ? {} : { size }), bundle };
}
