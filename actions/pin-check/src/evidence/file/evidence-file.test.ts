import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, NO_FACTS } from "../facts.ts";
import { MAX_EVIDENCE_BYTES, parseEvidence, renderEvidence, SECTIONS } from "./evidence-file.ts";

const commitId = fc.stringMatching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const repository = fc.stringMatching(/^(?:ghes\.example\.test\/)?[a-z0-9._-]{1,8}\/[a-z0-9._-]{1,8}$/);
const name = fc.string({ minLength: 1, maxLength: 12, unit: "binary" });
const day = fc.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/);
const names = fc.array(name, { maxLength: 3 });

function optional<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) {
  return fc.record(fields, { requiredKeys: required });
}

const advisory = optional(
  {
    id: name,
    summary: name,
    severity: fc.constantFrom("low" as const, "moderate" as const, "high" as const, "critical" as const),
    range: name,
    patched: name,
  },
  ["id", "summary", "severity", "range"],
);
const commit = optional(
  {
    kind: fc.constantFrom("commit" as const, "tag" as const, "other" as const, "absent" as const),
    peeled: commitId,
    reachable: name,
    tags: names,
    ancestorOf: names,
    notAncestorOf: names,
    date: day,
    advisories: names,
    undecided: names,
  },
  ["kind", "tags", "advisories"],
);
const code = fc.record({
  kind: fc.constantFrom("composite" as const, "docker" as const, "workflow" as const, "missing" as const),
  uses: fc.array(fc.record({ site: name, value: name }), { maxLength: 3 }),
});

function section<T>(key: fc.Arbitrary<string>, entry: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T>> {
  return fc.array(fc.tuple(key, entry), { maxLength: 4 }).map((entries) => new Map(entries));
}

const refKey = (ref: fc.Arbitrary<string>) => fc.tuple(repository, ref).map(([of, at]) => `${of}@${at}`);

const facts = fc.record({
  repositories: section(
    repository,
    fc.record({ name, archived: fc.boolean(), advisories: fc.array(advisory, { maxLength: 2 }) }),
  ),
  commits: section(refKey(commitId), commit),
  names: section(
    refKey(name),
    optional({ tag: commitId, branch: commitId, published: day, immutable: fc.boolean() }, ["immutable"]),
  ),
  code: section(refKey(name), code),
  images: section(name, fc.constant(`sha256:${"0".repeat(64)}`)),
}) as fc.Arbitrary<Facts>;

/** A file with one commit, whose entry is written as given. */
function fileWith(entry: string, key = `o/r@${"0".repeat(40)}`): string {
  return renderEvidence(NO_FACTS).replace('"commits": {}', `"commits": {\n    ${JSON.stringify(key)}: ${entry}\n  }`);
}

const SOUND = '{"kind":"commit","tags":[],"advisories":[]}';

describe("renderEvidence", () => {
  it("writes what is read back as equal facts and as the same text", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const text = renderEvidence(given);
        const parsed = parseEvidence(text);
        expect(parsed).toMatchObject({ ok: true });
        if (!parsed.ok) return;
        expect(parsed.facts).toEqual(given);
        expect(renderEvidence(parsed.facts)).toBe(text);
      }),
    );
  });

  it("writes one entry a line, sorted, whatever the order of the facts", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const text = renderEvidence(given);
        const reversed = Object.fromEntries(
          SECTIONS.map((key) => [key, new Map<string, unknown>([...given[key]].reverse())]),
        );
        expect(renderEvidence({ ...NO_FACTS, ...reversed })).toBe(text);
        const count = SECTIONS.reduce((sum, key) => sum + given[key].size, 0);
        const filled = SECTIONS.filter((key) => given[key].size > 0).length;
        expect(text.split("\n").length).toBe(3 + SECTIONS.length + count + filled + 1);
        for (const key of SECTIONS) expect(keysIn(text, key)).toEqual([...given[key].keys()].sort());
      }),
    );
  });

  function keysIn(text: string, of: string): readonly string[] {
    const parsed = parseEvidence(text);
    return parsed.ok ? parsed.places.flatMap(({ section: at, key }) => (at === of ? [key] : [])) : [];
  }
});

describe("parseEvidence", () => {
  it("finds the place of every entry, in any layout", () => {
    const text = `${JSON.stringify(JSON.parse(fileWith(SOUND)), undefined, 1)}\n`;
    const parsed = parseEvidence(text);
    const places = parsed.ok ? parsed.places.map(({ start, end }) => text.slice(start, end)) : [];
    expect(places).toEqual([`"o/r@${"0".repeat(40)}"`]);
  });

  it.each([
    ["an entry that lacks a field", fileWith('{"kind":"commit"}'), 5],
    ["an entry with an unknown field", fileWith(SOUND.replace("{", '{"x":1,')), 5],
    ["an entry of the wrong type", fileWith("[]"), 5],
    ["an unknown kind", fileWith(SOUND.replace("commit", "commits")), 5],
    ["a date that is none", fileWith(SOUND.replace("{", '{"date":"soon",')), 5],
    ["a key of another form", fileWith(SOUND, "o/r@v1"), 5],
    ["a key that would be a prototype", fileWith(SOUND, "__proto__"), 5],
    ["a field that would be a prototype", fileWith(SOUND.replace("{", '{"__proto__":{},')), 5],
    ["two entries of one key", fileWith(`${SOUND},\n    "o/r@${"0".repeat(40)}": ${SOUND}`), 6],
    ["a field given twice", fileWith(SOUND.replace("{", '{"kind":"absent",')), 5],
    ["a field given twice in another spelling", fileWith(SOUND.replace("{", '{"k\\u0069nd":"absent",')), 5],
    ["a section given twice", fileWith(SOUND).replace("{", '{"commits": {},'), 4],
    ["a version given twice", fileWith(SOUND).replace("{", '{"version": 2,'), 2],
    ["the marks of a merge conflict", fileWith(SOUND).replace("    ", "<<<<<<< ours\n    "), 5],
  ])("refuses %s, and names the line", (_case, text, line) => {
    expect(parseEvidence(text)).toMatchObject({ ok: false, line });
  });

  it.each([
    ["nothing", ""],
    ["no JSON", fileWith(SOUND).replace("}", "")],
    ["JSON with comments", `// x\n${fileWith(SOUND)}`],
    ["a list", "[]"],
    ["null", "null"],
    ["another version", fileWith(SOUND).replace('"version": 1', '"version": 2')],
    ["no version", fileWith(SOUND).replace('"version": 1,', "")],
    ["an unknown section", fileWith(SOUND).replace("{", '{"more": {},')],
    ["a section that is a list", fileWith(SOUND).replace('"names": {}', '"names": []')],
    ["no section", fileWith(SOUND).replace('"names": {},\n', "")],
    ["endless nesting", "[".repeat(1_000_000)],
    ["too much", `${fileWith(SOUND)}${" ".repeat(MAX_EVIDENCE_BYTES)}`],
  ])("refuses %s", (_case, text) => {
    expect(parseEvidence(text)).toMatchObject({ ok: false });
  });

  it("never throws, whatever the text", () => {
    const mutated = fc
      .tuple(facts.map(renderEvidence), fc.nat(), fc.nat(20), fc.string({ unit: "binary", maxLength: 9 }))
      .map(([text, at, length, put]) => {
        const start = at % text.length;
        return text.slice(0, start) + put + text.slice(start + length);
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), fc.string()), (text) => {
        expect(typeof parseEvidence(text).ok).toBe("boolean");
      }),
    );
  });
});
