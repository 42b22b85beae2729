// Says why a scan that looked at nothing is no pass, and what to change.
import type { NotChecked } from "@lockstep/core";
import type { Selection } from "../source/selection.ts";

const WHY: Readonly<Record<Selection["kind"], string>> = {
  tree: "there is no file to scan; check the folder, and `exclude-paths` in the policy",
  staged: "nothing is staged that could be scanned; `git add` it first",
  stdin: "nothing came in; pipe something into it",
  range: "the range brings no commit; in A..B these are the commits of B that A does not have",
  history: "there is no commit yet; the mode `tree` scans files",
};

export function nothingScanned({ kind }: Selection): NotChecked {
  return { what: "the scan", why: WHY[kind] };
}
