// Why a file was not given to a check: the same fact as a word for programs and as a sentence for people.
import type { Unreadable } from "@lockstep/core";
import { isMissing } from "./is-absent.ts";

const REASONS = {
  missing: "it is not in the working tree, or is a link to nothing",
  outside: "it is a link that leaves the repository or leads into .git",
  link: "it is a link, and GitHub reads a link here as a text that holds a path",
  "link-skipped": "it is a link; what it leads to is looked at where it lies",
  converted:
    "git changes its text on checkout (working-tree-encoding, ident or filter), so it is not what GitHub reads",
  "bad-name": "its name is not valid UTF-8",
  "not-a-file": "it is not a regular file",
  "too-large": "it is larger than the limit",
  "not-text": "it is not valid UTF-8",
  changed: "it changed while it was read",
  unreadable: "it cannot be read",
} as const;

export type RefusalReason = keyof typeof REASONS;

export interface Refusal extends Unreadable {
  readonly reason: RefusalReason;
}

/** The refusal for a reason. `detail` is a fact such as a limit or a system error code. */
export function refuse(reason: RefusalReason, detail?: string): Refusal {
  return { ok: false, reason, why: detail === undefined ? REASONS[reason] : `${REASONS[reason]} (${detail})` };
}

/** The refusal for an error of a file system call. */
export function refuseBecause(error: unknown): Refusal {
  if (isMissing(error)) return refuse("missing");
  return error instanceof Error && "code" in error ? refuse("unreadable", String(error.code)) : refuse("unreadable");
}
