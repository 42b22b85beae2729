// A piece of shell text and where it stands: in a step, in a Dockerfile, or as a file of its own.
import type { Location, SourceFile } from "@lockstep/core";

export interface Script {
  readonly file: SourceFile;
  readonly site: "run" | "dockerfile" | "shell-script";
  readonly text: string;
  /** The program that reads it, such as `bash` or `pwsh`; undefined where it has to be a POSIX shell. */
  readonly shell: string | undefined;
  /** The place in the file of a UTF-16 range of `text`, end exclusive. */
  locate(start: number, end: number): Location;
}
