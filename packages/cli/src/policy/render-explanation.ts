// An explanation as lines for people. They may quote policies, so whoever prints them has to escape them.
import { clip } from "@lockstep/core";
import type { ExplainedKey, Explanation } from "./explanation.ts";

const MAX_VALUE = 160;
const MAX_EXPIRED = 20;

export function renderExplanation(explanation: Explanation): readonly string[] {
  const { keys, expired } = explanation;
  const width = Math.max(0, ...keys.map(({ key }) => key.length));
  return [
    ...heading(explanation),
    "",
    ...keys.flatMap((key) => renderKey(key, width)),
    ...(expired.length === 0 ? [] : ["", "Expired, and without effect:"]),
    ...expired
      .slice(0, MAX_EXPIRED)
      .map(({ check, rule, expires, origin, line }) => `  ${check}: ${rule}, until ${expires}  (${origin}:${line})`),
    ...(expired.length > MAX_EXPIRED ? [`  and ${expired.length - MAX_EXPIRED} more`] : []),
  ];
}

function heading({ event, source, layers }: Explanation): readonly string[] {
  const where = source.commit === undefined ? "in the working tree" : `at the commit ${source.commit}`;
  return [
    `In force ${event.name === "local" ? "here" : `on ${event.name}`}${event.base ? ` against ${event.base}` : ""}:`,
    `  ${source.file} ${where}${source.exists ? "" : ", where there is none"}: ${source.why}.`,
    ...(source.changed === "no"
      ? []
      : [`  The working tree has it ${source.changed}: that counts once it is merged, and the gate reports it.`]),
    ...(layers.length === 0
      ? ["  There is no policy, so the defaults hold. To write one: lockstep init"]
      : layers.map(({ kind, origin }) => `  ${KINDS[kind]}: ${origin}`)),
  ];
}

const KINDS = { own: "of this repository", parent: "extended", organisation: "of the organisation" } as const;

function renderKey({ key, value, from, locks, note }: ExplainedKey, width: number): readonly string[] {
  const places = from.map(({ origin, line }) => `${origin}:${line}`).join(", ") || "default";
  const shown = value === null ? "not set" : clip(JSON.stringify(value), MAX_VALUE);
  const more = [
    ...(note === undefined ? [] : [note]),
    ...locks.map((lock) => `locked by ${lock.origin} (${lock.key})`),
  ].map((line) => `  ${" ".repeat(width)}  - ${line}`);
  return [`  ${key.padEnd(width)}  ${shown}  (${places})`, ...more];
}
