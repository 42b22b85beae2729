// Decides what a run scans, from the mode, the event and what the clone holds. In doubt it takes more, never less.
import { UsageError } from "@lockstep/core";
import type { EventContext, WorkflowRun } from "@lockstep/runtime";
import type { Mode } from "./mode.ts";
import { parseRange } from "./parse-range.ts";
import type { RangeSelection, Selection } from "./selection.ts";

/** What has to be known about the commits at hand. */
export interface Lineage {
  isShallow(): Promise<boolean>;
  hasCommit(id: string): Promise<boolean>;
  /** Of two commits that are here. */
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  /** The commit of a branch. */
  tipOf(branch: string): Promise<string | undefined>;
  /** The commit that a name stands for. */
  resolve(name: string): Promise<string | undefined>;
}

export interface Wish {
  readonly mode: Mode;
  /** `A..B`, as the user writes it. */
  readonly range?: string | undefined;
}

/** The ref of a run on the commit by which the server merges a pull request (GitHub documentation, "Events that trigger workflows"). */
const MERGE_REF = /^refs\/pull\/\d+\/merge$/;
const HISTORY_AND_TREE: Selection = { kind: "history", tips: "all", tree: true, because: "other-event" };

/**
 * What to scan. Commits it names may be absent from the clone, which whoever reads them finds out.
 * Throws `UsageError` (`invalid-input`) for a range that is malformed, unknown or does not go with the mode.
 */
export async function chooseSelection(
  { mode, range }: Wish,
  event: EventContext,
  lineage: Lineage,
): Promise<Selection> {
  if (range !== undefined && range !== "") return parseRange(mode, range, lineage);
  if (mode === "auto") return forEvent(event, lineage);
  if (mode === "range") return demandRange(await forEvent(event, lineage));
  if (mode === "history") return { kind: "history", tips: "all", tree: false, because: "asked" };
  return { kind: mode, because: "asked" };
}

function demandRange(selection: Selection): Selection {
  if (selection.kind === "range") return selection;
  throw new UsageError("invalid-input", "There is no range of commits to scan", {
    hint: "Name one, such as main..HEAD, or use the mode `auto`, which scans what the event is about.",
  });
}

async function forEvent(event: EventContext, lineage: Lineage): Promise<Selection> {
  if (event.kind === "local") return { kind: "tree", because: "local" };
  if (event.name === "push") return forPush(event, lineage);
  if (event.name === "delete") return { kind: "tree", because: "deleted" };
  if (event.base === undefined) return HISTORY_AND_TREE;
  return { ...forChange(event, event.base), because: "change" };
}

/**
 * The commits of a proposed change, where they are what `chooseSelection` chooses: known from the event alone, before anything is
 * asked of the clone.
 */
export function proposedRange({ mode, range }: Wish, event: EventContext): RangeSelection | undefined {
  const isForEvent = (mode === "auto" || mode === "range") && !range;
  if (!isForEvent || event.kind === "local" || event.name === "push" || event.base === undefined) return undefined;
  return forChange(event, event.base);
}

/** A pull request or a merge group. */
function forChange({ head, ref, sha }: WorkflowRun, base: string): RangeSelection {
  const merge = MERGE_REF.test(ref) && sha !== head ? { merge: sha } : {};
  return { kind: "range", base, head, ...merge };
}

async function forPush(event: WorkflowRun, lineage: Lineage): Promise<Selection> {
  const { base, head, push, ref } = event;
  if (push?.deleted === true) return { kind: "tree", because: "deleted" };
  if (ref.startsWith("refs/tags/")) return { kind: "history", tips: [head], tree: false, because: "tag" };
  if (base === undefined) return forNewBranch(event, lineage);
  if (base === head) return { kind: "tree", because: "nothing-new" };
  const isRewritten = push?.forced === true || (await isGone(base, head, lineage));
  if (isRewritten) return { kind: "history", tips: [head], tree: false, because: "force-push" };
  return { kind: "range", base, head, because: "push" };
}

/** True if the commit before the push is no ancestor. A shallow clone cannot tell: then the range shows what is missing. */
async function isGone(base: string, head: string, lineage: Lineage): Promise<boolean> {
  if (await lineage.isShallow()) return false;
  const areHere = (await lineage.hasCommit(base)) && (await lineage.hasCommit(head));
  return !areHere || !(await lineage.isAncestor(base, head));
}

async function forNewBranch({ defaultBranch, head, ref }: WorkflowRun, lineage: Lineage): Promise<Selection> {
  const whole: Selection = { kind: "history", tips: [head], tree: false, because: "first-push" };
  if (defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`) return whole;
  const base = await lineage.tipOf(defaultBranch);
  if (base === undefined || !(await lineage.hasCommit(base)) || !(await lineage.hasCommit(head))) return whole;
  if (await lineage.isAncestor(head, base)) return { kind: "tree", because: "nothing-new" };
  return { kind: "range", base, head, because: "new-branch" };
}
