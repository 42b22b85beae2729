// Gives checks what a change cannot decide about itself: files as they can be trusted, and the tree it starts from.
import type { CheckSettings, Files, GitHub, TrustedText } from "@lockstep/core";
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

/**
 * The files at the commit that can be trusted, by which comments in the working tree are judged; undefined where the tree may
 * speak for itself. Events such as `issue_comment` are about no change, but a step before often checks one out.
 */
export function baseFiles(event: EventContext, git: GitRepository | undefined): Files | undefined {
  const commit = trustedCommit(event);
  return commit === undefined ? undefined : git?.filesAt(commit);
}

/** Only a change starts from something: for other events nothing counts as having been there already. */
export function settingsOn(event: EventContext, settings: CheckSettings): CheckSettings {
  const isAboutChange = event.kind === "local" || event.base !== undefined;
  return isAboutChange ? settings : { ...settings, baseline: "none" };
}
