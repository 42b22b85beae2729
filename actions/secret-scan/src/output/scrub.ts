// Takes found credentials out of texts that are about something else: a file can be named after one, and a fact can hold one.
import { Buffer } from "node:buffer";
import type { Sighting } from "../engine/sighting.ts";

const SHOWN = "***";
/** Shorter values stand in ordinary words, and name nothing. */
const MIN_LENGTH = 6;
/** So many are looked for; whoever has more has other worries than file names. */
const MAX_SECRETS = 1_000;

/** A function that replaces every found credential in a text by `***`. Credentials that are only possible are left. */
export function scrubber(sightings: readonly Sighting[]): (text: string) => string {
  const counting = sightings.filter(({ level, secret }) => level !== "possible" && secret.length >= MIN_LENGTH);
  // What a rule about paths alone has found is a path.
  const texts = counting.map(({ secret, path }) => ({ text: Buffer.from(secret, "latin1").toString("utf8"), path }));
  const secrets = new Set(texts.flatMap(({ text, path }) => (text === path ? [] : [text])));
  // The longest first: one may be a part of another.
  const known = [...secrets].sort((a, b) => b.length - a.length).slice(0, MAX_SECRETS);
  return (text) => known.reduce((clean, secret) => clean.replaceAll(secret, SHOWN), text);
}

/** The same for every text in a value that is made of plain objects and lists. */
export function scrubAll<Value>(value: Value, scrub: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => (typeof part === "string" ? scrub(part) : part));
}
