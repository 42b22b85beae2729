// Finds and reads the files a pipeline is made of: what they refer to, judged, and the scripts they hold.
import {
  type Files,
  kindOfPath,
  type NotChecked,
  notCheckedAt,
  type PipelineFile,
  type PipelineKind,
  readPipelineFile,
} from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import { isComposeFile, isDockerfile } from "../container/container-path.ts";
import type { ActionsLock } from "../lock/actions-lock.ts";
import { manifestKindOf } from "../manifest/manifest-paths.ts";
import { type JudgedReference, judgeReferencesOf } from "../reference/judge-reference.ts";
import { isShellFile, scriptOfShellFile, scriptsOfPipeline } from "../script/read-scripts.ts";
import type { Script } from "../script/script.ts";

/** The largest file that is read: several times the largest workflow known in the wild. */
const MAX_FILE_BYTES = 512 * 1024;

export interface Subjects {
  /** Paths of the files that were read. */
  readonly looked: readonly string[];
  readonly references: readonly JudgedReference[];
  readonly scripts: readonly Script[];
  readonly notChecked: readonly NotChecked[];
}

/** Which files to read, and as what. `undefined` as a kind means: tell by the content. */
export interface Candidate {
  readonly path: string;
  readonly kind: PipelineKind | undefined;
}

/**
 * The workflows and action metadata files among `listed`. Files that a person named are taken for one unless their name says
 * that they are something else.
 */
export function pipelineCandidates(listed: readonly string[], areNamed: boolean): readonly Candidate[] {
  if (areNamed) return listed.filter((path) => !isOther(path)).map((path) => ({ path, kind: undefined }));
  return listed.flatMap((path) => {
    const kind = kindOfPath(path);
    return kind ? [{ path, kind }] : [];
  });
}

function isOther(path: string): boolean {
  return isDockerfile(path) || isComposeFile(path) || isShellFile(path) || manifestKindOf(path) !== undefined;
}

/** By path. */
export type KnownPipelines = ReadonlyMap<string, PipelineFile>;

export interface PipelineSubjects extends Subjects {
  readonly pipelines: KnownPipelines;
}

/**
 * Reads the candidates in order, parsing none of `known` whose text is the same. Whatever cannot be read or understood is listed,
 * never skipped.
 */
export async function readPipelines(
  candidates: readonly Candidate[],
  { files, progress }: Pick<CheckPorts, "files" | "progress">,
  lock: ActionsLock | undefined,
  known: KnownPipelines = new Map(),
): Promise<PipelineSubjects> {
  const notChecked: NotChecked[] = [];
  const read: PipelineFile[] = [];
  for (const [index, candidate] of candidates.entries()) {
    progress.report("reading workflows and actions", index, candidates.length);
    const file = await readCandidate(candidate, files, notChecked, known);
    if (file) read.push(file);
  }
  const problems = read.flatMap((file) =>
    file.problems.map(({ offset, message }) => notCheckedAt(file.locate(offset, offset), message)),
  );
  return {
    looked: read.map(({ path }) => path),
    references: read.flatMap((file) => judgeReferencesOf(file, lock)),
    scripts: read.flatMap(scriptsOfPipeline),
    notChecked: [...notChecked, ...problems],
    pipelines: new Map(read.map((file) => [file.path, file])),
  };
}

/** Reads the shell scripts among `listed`. */
export async function readShellFiles(
  listed: readonly string[],
  { files }: Pick<CheckPorts, "files">,
): Promise<Pick<Subjects, "scripts" | "notChecked">> {
  const scripts: Script[] = [];
  const notChecked: NotChecked[] = [];
  for (const path of listed.filter(isShellFile)) {
    const content = await files.readText(path, MAX_FILE_BYTES);
    if (content.ok) scripts.push(scriptOfShellFile(path, content.text));
    else notChecked.push({ what: path, why: content.why });
  }
  return { scripts, notChecked };
}

async function readCandidate(
  candidate: Candidate,
  files: Files,
  notChecked: NotChecked[],
  known: KnownPipelines,
): Promise<PipelineFile | undefined> {
  const content = await files.readText(candidate.path, MAX_FILE_BYTES);
  if (!content.ok) {
    notChecked.push({ what: candidate.path, why: content.why });
    return undefined;
  }
  const same = known.get(candidate.path);
  if (same?.text === content.text) return same;
  const read = await readPipelineFile(candidate.path, content.text, candidate.kind);
  if (read.ok) return read.file;
  const { line, column } = read;
  notChecked.push(
    notCheckedAt(
      { file: candidate.path, line, column, endLine: line, endColumn: column },
      `not valid YAML: ${read.message}`,
    ),
  );
  return undefined;
}
