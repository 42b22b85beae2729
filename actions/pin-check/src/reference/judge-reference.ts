// Gives every reference its one verdict.
import { isUse, type PipelineFile, type ReferenceSite, type SourceFile, type SourceReference } from "@lockstep/core";
import type { ActionsLock } from "../lock/actions-lock.ts";
import { judgeImage } from "./judge-image.ts";
import { judgeRef } from "./judge-ref.ts";
import { holdsExpression } from "./literal-entries.ts";
import type { Judgement } from "./pin-verdict.ts";
import { parseRemoteTarget, type RemoteTarget } from "./remote-target.ts";
import { resolveExpression } from "./resolve-expression.ts";

/** A reference with its verdict: what the rules of this action look at. */
export interface JudgedReference extends Judgement {
  readonly file: SourceFile;
  readonly reference: SourceReference;
  /** What is used: the value as written, or one of the values its expressions can take. */
  readonly value: string;
  /** Where the code comes from, if it comes from another repository. */
  readonly target?: RemoteTarget | undefined;
  /** The commit that the lock holds for it, where the verdict is `locked`. */
  readonly lockedCommit?: string | undefined;
}

/** What runs: the target, at the commit the lock holds for it if it is locked. */
export function runningTarget({ target, lockedCommit }: JudgedReference): RemoteTarget | undefined {
  return target && lockedCommit !== undefined ? { ...target, ref: lockedCommit } : target;
}

const DOCKER = "docker://";

/**
 * Judges one reference, once for each value it can have: none where it stands for no container at all. `lock` is undefined
 * where the repository has none that can be read.
 */
export function judgeReference(
  file: SourceFile,
  reference: SourceReference,
  lock: ActionsLock | undefined,
): readonly JudgedReference[] {
  return valuesOf(reference).map((value) => ({ file, reference, value, ...judge(file, reference.site, value, lock) }));
}

/** An empty image means that there is no container ("Workflow syntax", `jobs.<job_id>.container`). */
function valuesOf(reference: SourceReference): readonly string[] {
  const { site, value } = reference;
  const values = (holdsExpression(value) ? resolveExpression(reference) : undefined) ?? [value];
  return site === "container" || site === "service" ? values.filter((each) => each !== "") : values;
}

/** More values than the expressions of one file can sensibly have: each is judged and reported for itself. */
const MAX_VALUES_PER_FILE = 5000;

/** Judges every reference of a file. Where expressions give it more values than anybody reads, the rest stays undecided. */
export function judgeReferencesOf(file: PipelineFile, lock: ActionsLock | undefined): readonly JudgedReference[] {
  let resolved = 0;
  return file.references.flatMap((reference) => {
    const { scope, ...unresolved } = reference;
    const judged = judgeReference(file, resolved < MAX_VALUES_PER_FILE ? reference : unresolved, lock);
    if (scope) resolved += judged.length;
    return judged;
  });
}

type Judged = Judgement & Pick<JudgedReference, "target" | "lockedCommit">;

function judge(file: SourceFile, site: ReferenceSite, value: string, lock: ActionsLock | undefined): Judged {
  if (holdsExpression(value)) {
    return {
      verdict: "dynamic",
      reason: "An expression decides what runs, so the file alone cannot show what is used.",
    };
  }
  const isImage = !isUse(site) && site !== "docker-action";
  if (isImage || isDocker(value)) return judgeImage(withoutPrefix(value));
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
  if (value.includes("@"))
    return { verdict: "invalid", reason: "A reference to the repository's own code takes no @ref." };
  if (!staysInside(value)) return { verdict: "invalid", reason: "It leads out of the repository, or into .git." };
  if (value.startsWith("./")) return { verdict: "local", reason: "The code comes from the checked-out tree." };
  return { verdict: "self", reason: "The code comes from this repository at the commit that runs." };
}

function judgeRemote(file: SourceFile, value: string, lock: ActionsLock | undefined): Judged {
  const target = parseRemoteTarget(value);
  if (!target) return { verdict: "invalid", reason: "It is not of the form owner/repository[/path]@ref." };
  const { owner, name, ref } = target;
  if (ref === "") return { verdict: "invalid", reason: "It names no ref, and GitHub refuses to run it." };
  const judgement = judgeRef(ref);
  const lockedCommit = lock?.commitOf(file.path, `${owner}/${name}`, ref);
  if (judgement.verdict === "sha" || lockedCommit === undefined) return { ...judgement, target };
  const reason = "actions.lock records the commit that runs, whatever the name points at.";
  return { verdict: "locked", reason, target, lockedCommit };
}

function staysInside(path: string): boolean {
  return path.split("/").every((segment) => segment !== ".." && segment.toLowerCase() !== ".git");
}
