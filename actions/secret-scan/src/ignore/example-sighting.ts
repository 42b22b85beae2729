// A finding to test with.
import type { Sighting } from "../engine/sighting.ts";
import { Synthetic } from "../rule/synthetic.ts";
import type { Subject } from "./ignore-list.ts";

/** A finding of the rule `acme-token` in `src/a.env`, with what the test wants to be different. */
export function exampleSighting(parts: Partial<Sighting> = {}): Sighting {
  const secret = parts.secret ?? new Synthetic("example").alnum(32);
  return {
    ruleId: "acme-token",
    level: "likely",
    secret,
    match: `token=${secret}`,
    path: "src/a.env",
    blob: undefined,
    line: 3,
    column: 7,
    endLine: 3,
    endColumn: 39,
    lineText: `token=${secret}`,
    previousLine: "",
    via: [],
    ...parts,
  };
}

/** The finding as lists see it. Its family is `acme`, or the rule's id where that does not start so. */
export function exampleSubject(parts: Partial<Sighting> = {}, commits: readonly string[] = []): Subject {
  const sighting = exampleSighting(parts);
  return { sighting, family: exampleFamily(sighting.ruleId), commits };
}

export function exampleFamily(ruleId: string): string {
  return ruleId.startsWith("acme-") ? "acme" : ruleId;
}
