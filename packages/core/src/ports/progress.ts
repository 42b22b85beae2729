// How a program tells that it is working. Where it goes, and whether it is shown at all, is not the program's matter.

export interface Progress {
  /** States what is being done; `done` of `total` where known. */
  report(activity: string, done?: number, total?: number): void;
}

/** Shows nothing. */
export const SILENT: Progress = { report: () => undefined };
