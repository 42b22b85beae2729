// Reads a range as a user writes it: `A..B`, where each side is a name or an id, and an empty one means HEAD.
import { UsageError } from "@lockstep/core";
import type { Mode } from "./mode.ts";
import type { Selection } from "./selection.ts";

/** Full ids stand for themselves, here or not: one that is absent makes the scan incomplete, not the wish wrong. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_LENGTH = 1000;

interface Names {
  resolve(name: string): Promise<string | undefined>;
}

/** Throws `UsageError` (`invalid-input`) if the text is no range, a name is unknown, or the mode scans something else. */
export async function parseRange(mode: Mode, text: string, names: Names): Promise<Selection> {
  if (mode !== "auto" && mode !== "range") throw invalid(`A range does not go with the mode ${mode}`);
  const [base, head, ...more] = text.split("..");
  if (base === undefined || head === undefined || more.length > 0 || head.startsWith(".") || text.length > MAX_LENGTH) {
    throw invalid("The range is not of the form A..B");
  }
  return { kind: "range", base: await commitOf(base, names), head: await commitOf(head, names), because: "asked" };
}

async function commitOf(name: string, names: Names): Promise<string> {
  if (FULL_ID.test(name)) return name;
  const id = await names.resolve(name === "" ? "HEAD" : name);
  if (id === undefined) throw invalid("The range names a commit that is not in this clone");
  return id;
}

function invalid(message: string): UsageError {
  return new UsageError("invalid-input", message, {
    hint: "Name two commits that are here, such as main..HEAD, in the mode `range`. A shallow clone is made whole by `git fetch --unshallow`.",
  });
}
