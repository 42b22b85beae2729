// Reads one configuration file from where it can be trusted, and says what the working tree makes of it. What the file
// means is not known here.
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { type Git, type GitHub, MAX_POLICY_BYTES, UnavailableError, UsageError } from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import { trustedCommit } from "../event/trusted-commit.ts";
import { isAbsent } from "../files/is-absent.ts";
import { readInside } from "../files/read-text-file.ts";

/** Where the text was read. */
export type Origin = { readonly kind: "commit"; readonly commit: string } | { readonly kind: "worktree" };

export interface TrustedFile {
  /** Undefined where the file does not exist at the origin. */
  readonly text: string | undefined;
  readonly origin: Origin;
  /** What the working tree does to the file, seen from the origin. Line ends do not count. */
  readonly changed: "no" | "added" | "removed" | "edited";
  /** The text in the working tree; undefined where there is none that can be taken for the file. */
  readonly proposed: string | undefined;
}

/** The file in the working tree: its text, nothing at all, or something that cannot be taken for the file. */
type Present = { readonly text: string } | "absent" | { readonly problem: string };

/**
 * The file at `path` (relative to the repository root, `/`-separated) at the event's trusted commit: through git, or from
 * GitHub where this clone lacks it; without a trusted commit, from the working tree. Links are never followed.
 * Throws `UnavailableError` (`base-unavailable`) if neither source has the commit, `UsageError` (`policy-unreadable`) if
 * the file is there but is not a regular UTF-8 file of at most `MAX_POLICY_BYTES`, and what the GitHub port throws.
 */
export async function readTrusted(path: string, event: EventContext, git: Git, github?: GitHub): Promise<TrustedFile> {
  const present = readPresent(git.root, path);
  const commit = trustedCommit(event);
  if (commit === undefined) {
    const text = textOf(present, path);
    return { text, origin: { kind: "worktree" }, changed: "no", proposed: text };
  }
  const text = await readAtCommit(path, commit, event, git, github);
  const proposed = present !== "absent" && "text" in present ? present.text : undefined;
  return { text, origin: { kind: "commit", commit }, changed: compare(text, present), proposed };
}

async function readAtCommit(
  path: string,
  commit: string,
  event: EventContext,
  git: Git,
  github: GitHub | undefined,
): Promise<string | undefined> {
  try {
    return await git.fileAt(commit, path, MAX_POLICY_BYTES);
  } catch (error) {
    const isElsewhere = error instanceof UnavailableError && error.code === "base-unavailable";
    if (!isElsewhere || github === undefined || event.kind === "local") throw error;
    return github.fileAt(event.repository, commit, path, MAX_POLICY_BYTES);
  }
}

function readPresent(root: string, path: string): Present {
  const full = join(root, path);
  if (isAbsent(full)) return "absent";
  try {
    if (realpathSync.native(full) !== full) return { problem: "it is, or lies behind, a symbolic link" };
  } catch (error) {
    return { problem: String(error) };
  }
  const file = readInside(root, path, MAX_POLICY_BYTES);
  return file.ok ? { text: file.text } : { problem: file.why };
}

function textOf(present: Present, path: string): string | undefined {
  if (present === "absent") return undefined;
  if ("text" in present) return present.text;
  throw new UsageError("policy-unreadable", `${path} cannot be used: ${present.problem}`, {
    hint: `Make ${path} a regular UTF-8 text file of at most ${MAX_POLICY_BYTES} bytes.`,
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
