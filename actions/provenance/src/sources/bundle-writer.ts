// Where the files of this step go: the folder that an input names, or the step's evidence.
import { UsageError } from "@lockstep/core";
import { type Environment, type StepEvidence, writeInside } from "@lockstep/runtime";
import type { AttestPorts } from "../ports.ts";

export interface StepFiles {
  readonly writeBundles: AttestPorts["writeBundles"];
  /** Writes a file into the evidence of the step and gives its absolute path. */
  readonly writeOwn: (name: string, text: string) => string;
}

/** `folder` is the input, below the workspace. Throws `UsageError` (`invalid-input`, `output-not-writable`). */
export function openStepFiles(folder: string, evidence: StepEvidence, env: Environment): StepFiles {
  const chosen = folder === "" ? undefined : plainFolder(folder);
  const writeOwn: StepFiles["writeOwn"] = (name, text) => evidence.write(name, text);
  const workspace = env["GITHUB_WORKSPACE"] ?? "";
  const writeChosen = (name: string, text: string): string => {
    const path = [...(chosen ?? []), name].join("/");
    writeInside(workspace, path, text);
    return `${workspace}/${path}`;
  };
  return { writeOwn, writeBundles: chosen === undefined ? writeOwn : writeChosen };
}

function plainFolder(folder: string): readonly string[] {
  const segments = folder.split("/").filter((segment) => segment !== "" && segment !== ".");
  const isInside =
    !folder.startsWith("/") &&
    !folder.includes("\\") &&
    !segments.some((part) => part === ".." || part.toLowerCase() === ".git");
  if (isInside) return segments;
  throw new UsageError("invalid-input", "output-folder: not a folder below the workspace.", {
    hint: "Write it relative to the workspace, with forward slashes and without `..`.",
  });
}
