// What is reported about the files that set findings apart. These rules look at no content.
import { helpUrl, type Rule } from "@lockstep/core";

const COMMON = { confidence: "high", needs: [], examples: { flags: [], allows: [] }, check: () => [] } as const;

/** An entry that no finding has any more. */
export const STALE_IGNORE: Rule<never> = {
  ...COMMON,
  id: "stale-ignore",
  title: "Ignored finding that is gone",
  severity: "note",
  why: "An entry that nothing needs hides the same credential if it comes back.",
  fix: "Delete the line, or run `lockstep secret-scan --mode history --update-baseline`.",
  helpUrl: helpUrl("stale-ignore"),
};

/** Something in such a file that has no effect. */
export const IDLE_SETTING: Rule<never> = {
  ...COMMON,
  id: "idle-setting",
  title: "Setting without effect",
  severity: "warning",
  why: "Somebody wrote it down to have an effect, and it has none here.",
  fix: "Remove it, or say it in a way that is understood; the finding names what is meant.",
  helpUrl: helpUrl("idle-setting"),
};

export const IGNORE_RULES: readonly Rule<never>[] = [IDLE_SETTING, STALE_IGNORE];
