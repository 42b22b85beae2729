// What the words after `lockstep harden-runner` ask for.
import { UsageError } from "@lockstep/core";
import type { Arguments } from "../command.ts";

export type Wish =
  | {
      readonly kind: "run";
      readonly command: readonly string[];
      readonly mode: "audit" | "block";
      readonly allow: readonly string[];
      readonly presets: readonly string[];
      readonly output: string | undefined;
    }
  /** Asked by a run itself, from inside its network. */
  | { readonly kind: "probe"; readonly words: readonly string[] };

/** Throws `UsageError` (`invalid-input`) for words that ask for nothing that is known. */
export function readWish({ paths, options, afterDashes }: Arguments): Wish {
  const [what, ...words] = paths;
  if (what === "probe") return { kind: "probe", words };
  const command = afterDashes ?? [];
  if (what !== "run" || command.length === 0 || words.length !== command.length) throw misused(what);
  return {
    kind: "run",
    command,
    mode: options["policy"] === "block" ? "block" : "audit",
    allow: linesOf(options["allow"]),
    presets: linesOf(options["preset"]),
    output: options["output"],
  };
}

function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split("\n");
}

function misused(what: string | undefined): UsageError {
  return new UsageError(
    "invalid-input",
    what === "run"
      ? "The command to run stands after `--`."
      : "What to do is missing: `run` is the only thing this command does.",
    { hint: "For example: lockstep harden-runner run --policy audit -- npm ci" },
  );
}
