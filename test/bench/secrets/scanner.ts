// What the benchmark knows about a scanner: how it is called on each kind of input, and how its report is read.
import type { Level } from "../../../actions/secret-scan/src/rule/level.ts";

/** Where a scanner says that a credential is. */
export interface Place {
  /** As the scanner writes it: absolute, or relative to the folder it was started in. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  /** Left out by scanners that have no levels: each of their findings fails. */
  readonly level?: Level;
}

/** Arguments that make it scan `input` and write its report to `report`. */
type Arguments = (input: string, report: string) => readonly string[];

/** All scanners work offline here: no credential is ever sent to its provider. */
export interface Scanner {
  readonly name: string;
  readonly command: string;
  /** Exit codes that mean the scan was done. */
  readonly done: readonly number[];
  readonly tree: Arguments;
  readonly history?: Arguments;
  readonly range?: (repository: string, report: string, base: string, head: string) => readonly string[];
  /** It has no option for a report file: its standard output is the report. */
  readonly printsReport?: true;
  readonly read: (report: string) => readonly Place[];
}
