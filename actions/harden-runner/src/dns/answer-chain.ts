// Follows the CNAME records of an answer from the asked name to where they end. What is not on that way is left out.
import type { Answer, StringAnswer } from "dns-packet";
import { canonicalName, isPlainName } from "./domain-name.ts";

export interface AnswerChain {
  /** From the asked name on; each one's target owns the next. */
  readonly aliases: readonly StringAnswer[];
  /** Records of the asked type that the last name owns. */
  readonly records: readonly Answer[];
}

/** Longer ones are given up by resolvers as well, and a circle gets longer than any number. */
const MAX_ALIASES = 16;

/** Undefined when a name has several aliases, when they form a circle, or when there are too many. */
export function followChain(
  asked: { readonly name: string; readonly type: string },
  answers: readonly Answer[],
): AnswerChain | undefined {
  const owned = byOwner(answers);
  const aliases: StringAnswer[] = [];
  let name = asked.name;
  for (;;) {
    const here = owned.get(name) ?? [];
    const targets = asked.type === "CNAME" ? [] : here.filter(isAlias);
    const next = targets[0];
    if (next === undefined) return { aliases, records: here.filter((record) => record.type === asked.type) };
    if (targets.some((other) => other.data !== next.data) || !isPlainName(next.data)) return undefined;
    if (aliases.length >= MAX_ALIASES) return undefined;
    aliases.push(next);
    name = next.data;
  }
}

function isAlias(record: Answer): record is StringAnswer {
  return record.type === "CNAME";
}

function byOwner(answers: readonly Answer[]): ReadonlyMap<string, Answer[]> {
  const owned = new Map<string, Answer[]>();
  for (const answer of answers.filter(isInternet).map(lowerCase)) {
    owned.set(answer.name, [...(owned.get(answer.name) ?? []), answer]);
  }
  return owned;
}

/** The top bit of the class means another thing in multicast DNS only. */
function isInternet(record: Answer): boolean {
  return record.type !== "OPT" && record.class === "IN" && record.flush !== true;
}

function lowerCase(record: Answer): Answer {
  const name = canonicalName(record.name);
  return record.type === "CNAME" ? { ...record, name, data: canonicalName(record.data) } : { ...record, name };
}
