// Gives checks what a change cannot decide about itself: files as they can be trusted, and the tree it starts from.
import type { Files, GitHub, TrustedText } from "@lockstep/core";
import type { EventContext } from "../event/event-context.ts";
import { trustedCommit } from "../event/trusted-commit.ts";
import type { GitRepository } from "../git/repository.ts";
import { readTrusted } from "../policy-source/read-trusted.ts";

const NOTHING: TrustedText = { text: undefined, changed: "no", proposed: undefined };

/** Outside any repository there is no file to be trusted. Errors: those of `readTrusted`. */
export async function readTrustedText(
  path: string,
  maxBytes: number,
  event: EventContext,
  git: GitRepository | undefined,
  github: GitHub | undefined,
): Promise<TrustedText> {
  return git === undefined ? NOTHING : readTrusted(path, maxBytes, { event, git, github });
}

/** The files at the base of a proposed change; undefined for a run that is not about one. */
export function baseFiles(event: EventContext, git: GitRepository | undefined): Files | undefined {
  if (event.kind === "local" || event.base === undefined) return undefined;
  const commit = trustedCommit(event);
  return commit === undefined ? undefined : git?.filesAt(commit);
}
