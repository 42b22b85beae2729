// What a scan of a selection is given.
import type { Checkout, GitObjects } from "@lockstep/runtime";
import type { HistorySelection, RangeSelection } from "../source/selection.ts";
import type { RuleChoice } from "./load-rules.ts";
import type { ScanProgress } from "./scan-progress.ts";

export interface ScanRequest {
  readonly checkout: Checkout;
  /** Undefined outside any repository. */
  readonly objects: GitObjects | undefined;
  readonly choice: RuleChoice;
  /** The files of the tree, by git. */
  readonly list: () => Promise<readonly string[]>;
  /** Files that a person named. */
  readonly given: readonly string[] | undefined;
  /** Globs over paths that are not scanned. */
  readonly excluded: readonly string[];
  /** Ids of blobs that are known to be clean. */
  readonly known: { has(id: string): boolean };
  readonly stdin: AsyncIterable<Buffer> | undefined;
  /** Fetches what a shallow clone lacks of a selection; false if that cannot be done here. */
  readonly deepen: (selection: RangeSelection | HistorySelection) => Promise<boolean>;
  readonly progress?: ScanProgress | undefined;
}
