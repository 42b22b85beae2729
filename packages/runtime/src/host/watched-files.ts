// Digests of files and folders that should stay as they are. Always by content: times and sizes can be set back.
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { isMissing } from "../files/is-absent.ts";
import { readKernelFile } from "./process-file.ts";

const MAX_ENTRIES = 256;
const MAX_BYTES = 1024 * 1024;

export interface WatchedState {
  /** SHA-256 in hex of the content, or of the names and contents of a folder's files; `absent`, or `unreadable`. */
  readonly digest: string;
  /** False if a limit left something out: more than 256 entries, or a file of more than 1 MiB. */
  readonly whole: boolean;
}

/** The state of one file, or of a folder and the files right in it. Links are followed. */
export function watchedState(path: string): WatchedState {
  try {
    return statSync(path).isDirectory() ? folderState(path) : entryState(path);
  } catch (error) {
    return { digest: isMissing(error) ? "absent" : "unreadable", whole: true };
  }
}

function fileState(path: string): WatchedState {
  const content = readKernelFile(path, MAX_BYTES);
  if (content === undefined) return { digest: "unreadable", whole: true };
  return { digest: createHash("sha256").update(content).digest("hex"), whole: content.length < MAX_BYTES };
}

function folderState(path: string): WatchedState {
  const names = readdirSync(path).sort();
  const states = names.slice(0, MAX_ENTRIES).map((name) => ({ name, state: entryState(`${path}/${name}`) }));
  const hash = createHash("sha256");
  for (const { name, state } of states) hash.update(JSON.stringify([name, state.digest]));
  // Names beyond the limit still count, so that a new file is seen even there.
  hash.update(JSON.stringify(names.slice(MAX_ENTRIES)));
  return {
    digest: hash.digest("hex"),
    whole: names.length <= MAX_ENTRIES && states.every(({ state }) => state.whole),
  };
}

/** A folder within a folder is only known by its being there. Opening a pipe would wait: only files are read. */
function entryState(path: string): WatchedState {
  try {
    return statSync(path).isFile() ? fileState(path) : { digest: "no-file", whole: true };
  } catch (error) {
    return { digest: isMissing(error) ? "absent" : "unreadable", whole: true };
  }
}
