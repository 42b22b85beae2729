// Reads a folder of evidence: the index, and what is there beside it. What it means is judged by the core.
import { createHash } from "node:crypto";
import { lstatSync, realpathSync } from "node:fs";
import {
  EVIDENCE_ENTRY,
  EVIDENCE_INDEX,
  type EvidenceIndex,
  IntegrityError,
  MAX_INDEX_BYTES,
  renderIndex,
  UnavailableError,
} from "@lockstep/core";
import { type FoundFile, parseIndex } from "@lockstep/core/evidence";
import { FolderBytes } from "../files/file-bytes.ts";
import { readTextFile } from "../files/read-text-file.ts";
import { isStepFolder } from "./evidence-folder.ts";
import { findFile, MAX_KEPT_BYTES } from "./find-file.ts";
import { listEvidence } from "./list-evidence.ts";

/** Of all files together: more than a job leaves. */
const MAX_ALL_BYTES = 4 * 1024 ** 3;

export interface ReadEvidence {
  readonly index: EvidenceIndex;
  /** The file of the index, as it is. */
  readonly indexText: string;
  /** Of that file, lower-case hex. */
  readonly indexSha256: string;
  /** What is there beside the index and the entries that it is composed of, by path. For `judgeEvidence`. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /**
   * The bytes of one of `files`. Throws `IntegrityError` (`digest-mismatch`) for a file that is not there, that is no longer
   * what it was, or that has more than 64 MiB.
   */
  read(path: string): Buffer;
}

/**
 * Everything in `folder`. No link is followed. Throws `UnavailableError` (`not-found`) where there is no index, and
 * `IntegrityError` (`response-malformed`) for an index that cannot be read, for links, and for more than any job leaves.
 */
export function readEvidence(folder: string): ReadEvidence {
  demandFolder(folder);
  const root = realpathSync.native(folder);
  const { text, index } = readIndex(root);
  const bytes = new FolderBytes(root);
  const entries = indexedEntries(index);
  const files = new Map<string, FoundFile>();
  let left = MAX_ALL_BYTES;
  for (const path of listEvidence(root)) {
    if (path === EVIDENCE_INDEX || isIndexed(root, path, entries)) continue;
    const found = findFile(bytes, path, left);
    left -= found.bytes;
    files.set(path, found);
  }
  return { index, indexText: text, indexSha256: sha256(text), files, read: (path) => readAgain(bytes, files, path) };
}

function demandFolder(folder: string): void {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status?.isDirectory()) return;
  if (status !== undefined) throw malformed("it is a file or a link");
  throw missing(folder);
}

function readIndex(root: string): { readonly text: string; readonly index: EvidenceIndex } {
  const read = readTextFile(`${root}/${EVIDENCE_INDEX}`, MAX_INDEX_BYTES);
  if (read.ok) return { text: read.text, index: parseIndex(read.text, EVIDENCE_INDEX) };
  if (read.reason === "missing") throw missing(root);
  throw malformed(`of its index, ${read.why}`);
}

/** Each entry as a step writes it. */
function indexedEntries({ schema, run, entries }: EvidenceIndex): ReadonlySet<string> {
  return new Set(entries.map((entry) => renderIndex({ schema, run, entries: [entry] })));
}

/** True for the entry of a step that the index holds as it is. Any other one is a file that the index does not name. */
function isIndexed(root: string, path: string, entries: ReadonlySet<string>): boolean {
  const [folder = "", file, more] = path.split("/");
  if (file !== EVIDENCE_ENTRY || more !== undefined || !isStepFolder(folder)) return false;
  const read = readTextFile(`${root}/${path}`, MAX_INDEX_BYTES);
  return read.ok && entries.has(read.text);
}

function readAgain(bytes: FolderBytes, files: ReadonlyMap<string, FoundFile>, path: string): Buffer {
  const found = files.get(path);
  const read = found === undefined ? undefined : bytes.read(path, MAX_KEPT_BYTES);
  if (read !== undefined && "kind" in read && read.kind === "whole" && sha256(read.bytes) === found?.sha256)
    return read.bytes;
  throw new IntegrityError("digest-mismatch", `${JSON.stringify(path)} is no file of this evidence any more.`, {
    hint: "Something changes the evidence while it is read: read a copy of it that nobody else can write to.",
  });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function missing(folder: string): UnavailableError {
  return new UnavailableError("not-found", `${folder} holds no ${EVIDENCE_INDEX}.`, {
    hint: "Name the folder that an output `evidence` of this suite names, as it was uploaded, with its index.",
  });
}

function malformed(why: string): IntegrityError {
  return new IntegrityError("response-malformed", `This is no folder of evidence: ${why}.`, {
    hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
  });
}
