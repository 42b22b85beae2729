// Reads one configuration file from where it can be trusted, and says what the working tree makes of it. What the file
// means is not known here.
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { type Git, type GitHub, type TrustedText, UnavailableError, UsageError } from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import { trustedCommit } from "../event/trusted-commit.ts";
import { isAbsent } from "../files/is-absent.ts";
import { readInside } from "../files/read-text-file.ts";

/** Where the text was read. */
export type Origin = { readonly kind: "commit"; readonly commit: string } | { readonly kind: "worktree" };

export interface TrustedFile extends TrustedText {
  readonly origin: Origin;
}

export interface TrustedSources {
  readonly event: EventContext;
  readonly git: Git;
  /** Asked where the clone lacks the commit. */
  readonly github: Pick<GitHub, "fileAt"> | undefined;
}

/** The file in the working tree: its text, nothing at all, or something that cannot be taken for the file. */
type Present = { readonly text: string } | "absent" | { readonly problem: string };

/**
 * The file at `path` (relative to the repository root, `/`-separated) at the event's trusted commit: through git, or from
 * GitHub where this clone lacks it; without a trusted commit, from the working tree. Links are never followed.
 * Throws `UnavailableError` (`base-unavailable`) if neither source has the commit, `UsageError` (`policy-unreadable`) if
 * the file is there but is not a regular UTF-8 file of at most `maxBytes`, and what the GitHub port throws.
 */
export async function readTrusted(path: string, maxBytes: number, sources: TrustedSources): Promise<TrustedFile> {
  const present = readPresent(sources.git.root, path, maxBytes);
  const commit = trustedCommit(sources.event);
  if (commit === undefined) {
    const text = textOf(present, path, maxBytes);
    return { text, origin: { kind: "worktree" }, changed: "no", proposed: text };
  }
  const text = await readAtCommit(path, maxBytes, commit, sources);
  const proposed = present !== "absent" && "text" in present ? present.text : undefined;
  return { text, origin: { kind: "commit", commit }, changed: compare(text, present), proposed };
}

async function readAtCommit(
  path: string,
  maxBytes: number,
  commit: string,
  { event, git, github }: TrustedSources,
): Promise<string | undefined> {
  try {
    return await git.fileAt(commit, path, maxBytes);
  } catch (error) {
    const isElsewhere = error instanceof UnavailableError && error.code === "base-unavailable";
    if (!isElsewhere || github === undefined || event.kind === "local") throw error;
    return github.fileAt(event.repository, commit, path, maxBytes);
  }
}

function readPresent(root: string, path: string, maxBytes: number): Present {
  const full = join(root, path);
  if (isAbsent(full)) return "absent";
  try {
    if (realpathSync.native(full) !== full) return { problem: "it is, or lies behind, a symbolic link" };
  } catch (error) {
    return { problem: String(error) };
  }
  const file = readInside(root, path, maxBytes);
  return file.ok ? { text: file.text } : { problem: file.why };
}

function textOf(present: Present, path: string, maxBytes: number): string | undefined {
  if (present === "absent") return undefined;
  if ("text" in present) return present.text;
  throw new UsageError("policy-unreadable", `${path} cannot be used: ${present.problem}`, {
    hint: `Make ${path} a regular UTF-8 text file of at most ${maxBytes} bytes.`,
  });
}

function compare(trusted: string | undefined, present: Present): TrustedFile["changed"] {
  if (present === "absent") return trusted === undefined ? "no" : "removed";
  if (trusted === undefined) return "added";
  return "text" in present && unifyLines(present.text) === unifyLines(trusted) ? "no" : "edited";
}

/** git may have written CRLF into the working tree (`core.autocrlf`). */
function unifyLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
