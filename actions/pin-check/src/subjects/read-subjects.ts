// Finds and reads the files a pipeline is made of, and judges every reference in them.
import {
  type Files,
  kindOfPath,
  type Location,
  type NotChecked,
  type PipelineFile,
  type PipelineKind,
  readPipelineFile,
} from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import { type ActionsLock, LOCK_PATH } from "../lock/actions-lock.ts";
import { type JudgedReference, judgeReference } from "../reference/judge-reference.ts";

/** The largest file that is read: several times the largest workflow known in the wild. */
const MAX_FILE_BYTES = 512 * 1024;

export interface Subjects {
  readonly files: number;
  readonly references: readonly JudgedReference[];
  readonly notChecked: readonly NotChecked[];
}

/** Only here does the platform run what the lock says; elsewhere the file is text that binds nobody. */
const ENFORCING_SERVER = "https://github.com";

/** Which files to read, and as what. `undefined` as a kind means: tell by the content. */
export interface Candidate {
  readonly path: string;
  readonly kind: PipelineKind | undefined;
}

/** The workflows and action metadata files of a repository. */
export function candidatesOf(paths: readonly string[]): readonly Candidate[] {
  return paths.flatMap((path) => {
    const kind = kindOfPath(path);
    return kind ? [{ path, kind }] : [];
  });
}

/** Reads the candidates in order. Whatever cannot be read or understood is listed, never skipped. */
export async function readSubjects(
  candidates: readonly Candidate[],
  listed: readonly string[],
  { files, progress, serverUrl }: Pick<CheckPorts, "files" | "progress" | "serverUrl">,
): Promise<Subjects> {
  const notChecked: NotChecked[] = [];
  const honoured = listed.includes(LOCK_PATH) && (serverUrl === undefined || serverUrl === ENFORCING_SERVER);
  const lock = honoured ? await readLock(files, notChecked) : undefined;
  const references: JudgedReference[] = [];
  let read = 0;
  for (const [index, candidate] of candidates.entries()) {
    progress.report("reading workflows and actions", index, candidates.length);
    const file = await readCandidate(candidate, files, notChecked);
    if (!file) continue;
    read += 1;
    notChecked.push(...file.problems.map(({ offset, message }) => placed(file.locate(offset, offset), message)));
    references.push(...file.references.map((reference) => judgeReference(file, reference, lock)));
  }
  return { files: read, references, notChecked };
}

async function readCandidate(
  candidate: Candidate,
  files: Files,
  notChecked: NotChecked[],
): Promise<PipelineFile | undefined> {
  const content = await files.readText(candidate.path, MAX_FILE_BYTES);
  if (!content.ok) {
    notChecked.push({ what: candidate.path, why: content.why });
    return undefined;
  }
  const read = await readPipelineFile(candidate.path, content.text, candidate.kind);
  if (read.ok) return read.file;
  const { line, column } = read;
  notChecked.push(
    placed({ file: candidate.path, line, column, endLine: line, endColumn: column }, `not valid YAML: ${read.message}`),
  );
  return undefined;
}

async function readLock(files: Files, notChecked: NotChecked[]): Promise<ActionsLock | undefined> {
  const content = await files.readText(LOCK_PATH, MAX_FILE_BYTES);
  // Loaded here, because few repositories have a lock and its parser takes time to load.
  const { readActionsLock } = await import("../lock/read-actions-lock.ts");
  const read = content.ok ? readActionsLock(content.text) : content;
  if (read.ok) return read.lock;
  notChecked.push({ what: LOCK_PATH, why: `${read.why}; it covers nothing until it is made anew` });
  return undefined;
}

/** Something unread with its place, in words and as a location. */
function placed(location: Location, why: string): NotChecked {
  return { what: `${location.file}:${location.line}:${location.column}`, why, location };
}
