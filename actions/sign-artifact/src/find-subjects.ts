// What is to be signed, from all inputs that can name it. Files are only found here: they are read when they are signed.
import type { Environment } from "@lockstep/runtime";
import { readArtifactList } from "@lockstep/runtime/artifacts";
import { type ArtifactSubject, gatherSubjects, matchedFiles } from "@lockstep/sigstore";
import type { FileToSign } from "./output/plan-outputs.ts";

/** Texts of inputs; empty ones name nothing. */
export interface SubjectInputs {
  readonly subjects: string;
  readonly "subject-digest": string;
  readonly "subject-name": string;
  readonly checksums: string;
  readonly images: string;
}

export interface FoundSubjects {
  readonly files: readonly FileToSign[];
  readonly digests: readonly ArtifactSubject[];
}

/** Errors: those of `matchedFiles` and `gatherSubjects`. */
export async function findSubjects(inputs: SubjectInputs, workspace: string, env: Environment): Promise<FoundSubjects> {
  const files = inputs.subjects === "" ? [] : matchedFiles(workspace, inputs.subjects);
  return { files, digests: await findDigests(inputs, workspace, env) };
}

/** The runner's own list counts where nothing else is named. */
async function findDigests(inputs: SubjectInputs, workspace: string, env: Environment) {
  const { "subject-digest": digests, "subject-name": name, checksums: checksumFiles, images } = inputs;
  const isNamed = [digests, name, checksumFiles, images].some((text) => text !== "");
  if (!isNamed && inputs.subjects !== "") return [];
  const artifactList = isNamed ? "off" : readArtifactList(env);
  return gatherSubjects({ digests, name, checksumFiles, images, artifactList }, workspace);
}
