// Writes what was signed: bundles, bare signatures, the checksum file. Each file appears whole or not at all.
import { demandFolder, writeInside } from "@lockstep/runtime";
import type { SignedBundle } from "@lockstep/sigstore";
import type { SignedPlan } from "../sign-plan.ts";
import { joinPath, type Place } from "./place-outputs.ts";
import type { Outputs } from "./plan-outputs.ts";

export interface WrittenOutputs {
  /** In the order of the artifacts, absolute. That of the checksum file comes last. */
  readonly bundles: readonly string[];
  readonly checksums: string | undefined;
}

/** Replaces what an earlier run wrote. Throws `UsageError` (`output-not-writable`). */
export function writeOutputs({ artifacts, checksums }: SignedPlan): WrittenOutputs {
  if (checksums !== undefined) write(checksums.place, checksums.text);
  const signed = checksums === undefined ? artifacts : [...artifacts, checksums];
  return {
    bundles: signed.map((one) => writeSigned(one.signed, one.outputs)),
    checksums: checksums && pathOf(checksums.place),
  };
}

function writeSigned({ bundle, signature }: SignedBundle, outputs: Outputs): string {
  if (outputs.detached !== undefined) write(outputs.detached, `${signature.toString("base64")}\n`);
  write(outputs.bundle, `${JSON.stringify(bundle)}\n`);
  return pathOf(outputs.bundle);
}

function write({ root, path }: Place, text: string): void {
  demandFolder(root);
  writeInside(root, path, text);
}

function pathOf({ root, path }: Place): string {
  return joinPath(root, path);
}
