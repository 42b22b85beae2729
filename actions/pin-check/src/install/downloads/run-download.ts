// Code from the web that is run as it comes: what the rule looks at.
import { clip, type Location } from "@lockstep/core";
import type { Script } from "../../script/script.ts";

export interface RunDownload {
  readonly script: Script;
  /** The address, or the command where no address can be told. */
  readonly what: string;
  /** UTF-16 offsets into the script, end exclusive: the pipeline, or the command that downloads. */
  readonly start: number;
  readonly end: number;
  /** Where the file is run that was saved before. */
  readonly runAt?: Location;
}

/** Longer than addresses are. It is what a finding is told by, so that nothing can be added behind the end of it unseen. */
const MAX_WHAT = 4000;

/** `what` undefined: nothing shorter than the command tells what it is. */
export function runDownload(found: Omit<RunDownload, "what">, what: string | undefined): RunDownload {
  return { ...found, what: clip(what ?? found.script.text.slice(found.start, found.end), MAX_WHAT) };
}
