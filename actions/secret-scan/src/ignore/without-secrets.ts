// Keeps found credentials out of the reasons that are shown: a comment may repeat what it stands beside.
import { Buffer } from "node:buffer";
import { Groups } from "../engine/groups.ts";
import type { Sighting } from "../engine/sighting.ts";
import type { Decision } from "./decide.ts";

/** Enough to know a credential by where a reason was cut off within it. Shorter credentials are looked for whole. */
const START = 8;
/** Shorter texts are in every sentence; they name nothing. */
const MIN_LENGTH = 4;
const SHOWN = "***";

/** The decisions with `***` in the reasons of comments wherever a credential of the comment's line stood. */
export function withoutSecrets(decisions: readonly Decision[]): readonly Decision[] {
  const starts = new Groups<string>();
  for (const { sighting } of decisions) starts.add(lineKey(sighting, sighting.endLine), startOf(sighting.secret));
  const scrubbed = new Map<string, string>();
  return decisions.map((decision) => {
    const { by, sighting } = decision;
    if (by?.kind !== "comment") return decision;
    // A line of a thousand credentials has one comment: its reason is worked on once.
    const key = JSON.stringify([sighting.path, sighting.line, sighting.endLine, by.reason]);
    const lines = [lineKey(sighting, sighting.endLine), lineKey(sighting, sighting.line - 1)];
    const reason = scrubbed.get(key) ?? scrub(by.reason, new Set(lines.flatMap((line) => starts.of(line))));
    scrubbed.set(key, reason);
    return { ...decision, by: { ...by, reason } };
  });
}

function lineKey({ path }: Sighting, line: number): string {
  return `${line}:${path}`;
}

function startOf(secret: string): string {
  return Buffer.from(secret, "latin1").toString("utf8").slice(0, START);
}

/** Replaces each word from where one of the credentials starts in it. */
function scrub(reason: string, starts: ReadonlySet<string>): string {
  const known = [...starts].filter((start) => start.trim().length >= MIN_LENGTH);
  if (!known.some((start) => reason.includes(start))) return reason;
  return reason
    .split(" ")
    .map((word) => {
      const found = known.map((start) => word.indexOf(start.split(" ", 1)[0] ?? start)).filter((at) => at >= 0);
      return found.length > 0 ? `${word.slice(0, Math.min(...found))}${SHOWN}` : word;
    })
    .join(" ");
}
