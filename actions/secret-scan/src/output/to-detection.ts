// Puts a found credential into words and facts that may be shown.
import type { Detection, Location, RelatedLocation } from "@lockstep/core";
import type { Sighting } from "../engine/sighting.ts";
import { BY_LEVEL } from "../rule/report-rule.ts";
import type { FoundSecret } from "./found-secret.ts";
import { redact } from "./redact.ts";

/** What git knows about a credential. */
export interface Origin {
  /** The commit that brought it first, and the day its author wrote it (`YYYY-MM-DD`). */
  readonly commit: string | undefined;
  readonly authorDate: string | undefined;
  readonly inHead: boolean;
}

export interface Shown {
  readonly title: string;
  readonly revoke: string;
  readonly fingerprint: string;
  /** Undefined where git was not asked, or does not know. */
  readonly origin: Origin | undefined;
  /** Why something that would set it apart does not count. */
  readonly objection: string | undefined;
  /** What the provider says about it, where it was asked. */
  readonly live: string | undefined;
}

/** More places than this are told by their number. */
const MAX_RELATED = 20;

export function toDetection({ first, sightings }: FoundSecret, shown: Shown): Detection {
  const others = sightings.filter((sighting) => sighting !== first);
  const places = others.length > 0 ? `, in ${sightings.length} places` : "";
  return {
    message: `${shown.title} ${redact(first.secret)}${first.note ? `, ${first.note}` : ""}${places}.${shown.objection === undefined ? "" : ` Not set apart: ${shown.objection}.`}`,
    location: toLocation(first),
    subject: shown.fingerprint,
    fingerprint: shown.fingerprint,
    ...BY_LEVEL[first.level],
    related: others.slice(0, MAX_RELATED).map(toRelated),
    evidence: evidenceOf(first, shown),
    fix: { description: `Revoke it: ${shown.revoke}. Then remove it and read it from a secret store.`, edits: [] },
  };
}

/** What the message does not say. A terminal shows the first few: what to do comes first, what only a program needs last. */
function evidenceOf(first: Sighting, { fingerprint, origin, live, revoke }: Shown): Record<string, string> {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["revoke", revoke],
    ["level", first.level],
    ["live", live],
    ["commit", origin?.commit],
    ["author-date", origin?.authorDate],
    ["in-head", origin && (origin.inHead ? "yes" : "no")],
    ["inside", first.via.length > 0 ? first.via.join(" > ") : undefined],
    ...Object.entries(first.facts ?? {}),
    ["fingerprint", fingerprint],
  ];
  return Object.fromEntries(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function toRelated(sighting: Sighting): RelatedLocation {
  return { ...toLocation(sighting), message: "The same credential." };
}

function toLocation({ path, line, column, endLine, endColumn }: Sighting): Location {
  return { file: path || "stdin", line, column, endLine, endColumn };
}
