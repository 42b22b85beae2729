import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sighting } from "../engine/sighting.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { groupSightings } from "./found-secret.ts";
import { redact } from "./redact.ts";
import { toDetection } from "./to-detection.ts";

const SECRET = new Synthetic("output").alnum(40);
const SIGHTING: Sighting = {
  ruleId: "github-pat",
  level: "likely",
  secret: SECRET,
  match: SECRET,
  path: "a.txt",
  blob: undefined,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 41,
  lineText: SECRET,
  previousLine: "",
  via: [],
};
const SHOWN = {
  title: "A token",
  revoke: "https://example.test/",
  fingerprint: "f",
  origin: undefined,
  objection: undefined,
  live: undefined,
};

describe("redact", () => {
  it("never shows more than six characters, and none of what cannot be printed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (secret) => {
        const [shown = ""] = redact(secret).split(" (");
        expect(shown.length).toBeLessThanOrEqual(7);
        expect(shown).toMatch(/^[\x21-\x7e]{0,4}…[\x21-\x7e]{0,2}$/);
      }),
    );
  });

  it.each([
    [9, 0],
    [10, 2],
    [19, 2],
    [20, 6],
  ])("of %i characters shows %i", (length, shown) => {
    expect(redact("a".repeat(length)).split(" (")[0]?.length).toBe(shown + 1);
  });
});

describe("groupSightings", () => {
  it("makes one of the same credential, and leads with the surest sighting", () => {
    const sure = { ...SIGHTING, path: "b.txt", level: "verified-format" } as const;
    const other = { ...SIGHTING, secret: "other" };
    const groups = groupSightings([SIGHTING, other, sure]);
    expect(groups.map(({ first, sightings }) => [first, sightings.length])).toEqual([
      [sure, 2],
      [other, 1],
    ]);
  });
});

describe("toDetection", () => {
  it("holds no part of the credential beyond what redaction shows", () => {
    const detection = toDetection({ first: SIGHTING, sightings: [SIGHTING, { ...SIGHTING, path: "c.txt" }] }, SHOWN);
    expect(JSON.stringify(detection)).not.toContain(SECRET.slice(0, 5));
    expect(JSON.stringify(detection)).not.toContain(SECRET.slice(-3));
    expect(detection.related?.map(({ file }) => file)).toEqual(["c.txt"]);
  });

  it("tells how to revoke first, what git knows, and nothing twice", () => {
    const first = { ...SIGHTING, note: "checksum fits", facts: { account: "1" }, via: ["a.zip"] };
    const origin = { commit: "c0ffee", authorDate: "2026-01-31", inHead: false };
    const detection = toDetection({ first, sightings: [first, first] }, { ...SHOWN, origin, live: "works" });
    expect(Object.entries(detection.evidence ?? {})).toEqual([
      ["revoke", SHOWN.revoke],
      ["level", "likely"],
      ["live", "works"],
      ["commit", "c0ffee"],
      ["author-date", "2026-01-31"],
      ["in-head", "no"],
      ["inside", "a.zip"],
      ["account", "1"],
      ["fingerprint", "f"],
    ]);
    expect(detection.message).toContain("checksum fits");
  });

  it.each([
    ["verified-format", "error"],
    ["likely", "error"],
    ["possible", "note"],
  ] as const)("of level %s is of severity %s", (level, severity) => {
    const first = { ...SIGHTING, level };
    expect(toDetection({ first, sightings: [first] }, SHOWN).severity).toBe(severity);
  });
});
