// Gives every reference its one verdict.
import type { PipelineFile, SourceReference } from "@lockstep/core";
import type { ActionsLock } from "../lock/actions-lock.ts";
import { judgeImage } from "./judge-image.ts";
import { judgeRef } from "./judge-ref.ts";
import type { Judgement } from "./pin-verdict.ts";

/** A reference with its verdict: what the rules of this action look at. */
export interface JudgedReference extends Judgement {
  readonly file: PipelineFile;
  readonly reference: SourceReference;
}

const DOCKER = "docker://";
/** Owner, repository and path segments as GitHub allows them in names. */
const SEGMENT = /^[A-Za-z0-9._-]+$/;

/** Judges one reference. `lock` is undefined where the repository has none that can be read. */
export function judgeReference(
  file: PipelineFile,
  reference: SourceReference,
  lock: ActionsLock | undefined,
): JudgedReference {
  return { file, reference, ...judge(file, reference, lock) };
}

function judge(file: PipelineFile, reference: SourceReference, lock: ActionsLock | undefined): Judgement {
  const { site, value } = reference;
  if (value.includes("${{")) {
    return {
      verdict: "dynamic",
      reason: "An expression decides what runs, so the file alone cannot show what is used.",
    };
  }
  if (site === "container" || site === "service") return judgeImage(withoutPrefix(value));
  if (isDocker(value)) return judgeImage(withoutPrefix(value));
  if (site === "docker-action") return judgeDockerfile(value);
  if (value.startsWith("$/") || value.startsWith("./")) return judgeOwn(value);
  // The lock is about actions; which lock covers a called workflow is the caller's guess.
  return judgeRemote(file, value, site === "step" ? lock : undefined);
}

/** The runner compares the prefix without regard to case. */
function isDocker(value: string): boolean {
  return value.slice(0, DOCKER.length).toLowerCase() === DOCKER;
}

function withoutPrefix(image: string): string {
  return isDocker(image) ? image.slice(DOCKER.length) : image;
}

function judgeDockerfile(value: string): Judgement {
  const name = value.slice(value.lastIndexOf("/") + 1);
  if (name.toLowerCase().includes("dockerfile") && staysInside(value)) {
    return { verdict: "local", reason: "The image is built from a Dockerfile beside the action." };
  }
  return { verdict: "invalid", reason: "It is neither docker://image nor a Dockerfile beside the action." };
}

/** `$/path` is the repository at the commit that runs, `./path` the checked-out tree. Neither takes a ref. */
function judgeOwn(value: string): Judgement {
  if (value.includes("@")) return { verdict: "invalid", reason: "A reference to own code takes no @ref." };
  if (!staysInside(value)) return { verdict: "invalid", reason: "It leads out of the repository, or into .git." };
  if (value.startsWith("./")) return { verdict: "local", reason: "The code comes from the checked-out tree." };
  return { verdict: "self", reason: "The code comes from this repository at the commit that runs." };
}

/** `owner/repo[/path]@ref`, split at the first `@` as the runner does: a ref may hold further ones. */
function judgeRemote(file: PipelineFile, value: string, lock: ActionsLock | undefined): Judgement {
  const at = value.indexOf("@");
  const ref = at < 0 ? "" : value.slice(at + 1);
  const segments = (at < 0 ? value : value.slice(0, at)).split("/");
  const [owner, repository] = segments;
  if (!owner || !repository || !segments.every(isName)) {
    return { verdict: "invalid", reason: "It is not of the form owner/repository[/path]@ref." };
  }
  if (ref === "") return { verdict: "invalid", reason: "It names no ref, and GitHub refuses to run it." };
  const judgement = judgeRef(ref);
  if (judgement.verdict === "sha" || !lock?.covers(file.path, `${owner}/${repository}`, ref)) return judgement;
  return { verdict: "locked", reason: "actions.lock records the commit that runs, whatever the name points at." };
}

function staysInside(path: string): boolean {
  return path.split("/").every((segment) => segment !== ".." && segment.toLowerCase() !== ".git");
}

function isName(segment: string): boolean {
  return SEGMENT.test(segment) && segment !== "." && segment !== "..";
}
