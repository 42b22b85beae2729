// Scans single files of a commit that a change is compared with.
import { Buffer } from "node:buffer";
import type { Files } from "@lockstep/core";
import type { RuleSet } from "../engine/rule-set.ts";
import { scanContent } from "../engine/scan-content.ts";
import type { Sighting } from "../engine/sighting.ts";
import type { BaseSightings } from "../ignore/known-at-base.ts";
import { loadRules, type RuleChoice } from "./load-rules.ts";

/** Larger files excuse nothing. In bytes. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Scans a file of the commit each time it is asked for the first time; errors are those of `loadRules` and of `files`. */
export function baseReader(files: Files, choice: RuleChoice): BaseSightings {
  const known = new Map<string, Promise<readonly Sighting[]>>();
  let rules: Promise<RuleSet> | undefined;
  return (path) => {
    rules ??= loadRules(choice);
    const found = known.get(path) ?? scanText(files, path, rules);
    known.set(path, found);
    return found;
  };
}

async function scanText(files: Files, path: string, rules: Promise<RuleSet>): Promise<readonly Sighting[]> {
  const read = await files.readText(path, MAX_BYTES);
  if (!read.ok) return [];
  return scanContent(await rules, { path, blob: undefined, bytes: Buffer.from(read.text, "utf8") }).sightings;
}
