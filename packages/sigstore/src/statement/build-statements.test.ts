import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArtifactSubject } from "../subject/subject.ts";
import { MAX_SUBJECTS } from "../subject/unique-subjects.ts";
import { buildStatements, encodeStatement } from "./build-statements.ts";

const PREDICATE = { type: "https://example.test/v1", content: { a: 1 }, label: "custom" };

function subject(name: string, hex = "a".repeat(64)): ArtifactSubject {
  return { kind: "digest", name, digest: { algorithm: "sha256", hex } };
}

describe("statements", () => {
  it("have the fields of the specification, in its order", () => {
    const [statement] = buildStatements([subject("dist/a")], PREDICATE);
    expect(statement && encodeStatement(statement).toString()).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"dist/a","digest":{"sha256":"${"a".repeat(64)}"}}],"predicateType":"https://example.test/v1","predicate":{"a":1}}`,
    );
  });

  it("are about something", () => {
    expect(() => buildStatements([], PREDICATE)).toThrow(expect.objectContaining({ code: "no-subjects" }));
  });

  it.each([
    [1, [1]],
    [MAX_SUBJECTS, [MAX_SUBJECTS]],
    [MAX_SUBJECTS + 1, [513, 512]],
    [2 * MAX_SUBJECTS, [MAX_SUBJECTS, MAX_SUBJECTS]],
  ])("of %i subjects are split into %j", (count, sizes) => {
    const subjects = Array.from({ length: count }, (_, index) => subject(`f${index}`));
    expect(buildStatements(subjects, PREDICATE).map((statement) => statement.subject.length)).toEqual(sizes);
  });

  it("are the same whatever the order of the subjects, and lose none", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 }), (names) => {
        const text = (given: readonly string[]) =>
          buildStatements(
            given.map((name) => subject(name)),
            PREDICATE,
          ).map((statement) => encodeStatement(statement).toString());
        expect(text([...names].reverse())).toEqual(text(names));
        const found = text(names).flatMap((json) => JSON.parse(json).subject.map(({ name }: { name: string }) => name));
        expect(found.sort()).toEqual([...names].sort());
      }),
    );
  });
});
