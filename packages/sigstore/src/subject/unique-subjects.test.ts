import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArtifactSubject } from "./subject.ts";
import { splitSubjects, uniqueSubjects } from "./unique-subjects.ts";

function subject(name: string, byte = "ab"): ArtifactSubject {
  return { kind: "digest", name, digest: { algorithm: "sha256", hex: byte.repeat(32) } };
}

describe("uniqueSubjects", () => {
  it("sorts, and keeps a name with one digest once, as the file where it is one", () => {
    const file: ArtifactSubject = { ...subject("b"), kind: "file", path: "/ws/b", size: 1 };
    expect(uniqueSubjects([subject("c"), subject("b"), file, subject("b"), subject("a")])).toEqual([
      subject("a"),
      file,
      subject("c"),
    ]);
  });

  it("keeps different files of one last segment apart", () => {
    expect(uniqueSubjects([subject("x/a"), subject("y/a", "cd")])).toHaveLength(2);
  });

  it("names both digests of a name that has two", () => {
    const attempt = () => uniqueSubjects([subject("a", "ab"), subject("a", "cd")]);
    expect(attempt).toThrow(expect.objectContaining({ code: "invalid-input" }));
    try {
      attempt();
    } catch (error) {
      expect(JSON.stringify(error)).toContain(`sha256:${"ab".repeat(32)}`);
      expect(JSON.stringify(error)).toContain(`sha256:${"cd".repeat(32)}`);
    }
  });

  it("keeps images of one name apart by their digests", () => {
    const image = (byte: string): ArtifactSubject => ({ ...subject("ghcr.io/o/app", byte), kind: "oci" });
    const given = [image("cd"), subject("a"), image("ab"), image("cd")];
    expect(uniqueSubjects(given)).toEqual([subject("a"), image("ab"), image("cd")]);
  });

  it.each<[string, readonly ArtifactSubject["kind"][]]>([
    ["a digest", ["oci", "oci", "digest"]],
    ["a file", ["oci", "file"]],
    ["an image after it", ["digest", "oci"]],
    ["an image of two that has its digest", ["digest", "oci", "oci"]],
  ])("does not let an image share its name with %s", (_, kinds) => {
    const given = kinds.map((kind, index): ArtifactSubject => ({ ...subject("a", ["ab", "cd", "ef"][index]), kind }));
    expect(() => uniqueSubjects(given)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it("takes the same digits under two algorithms for two digests", () => {
    const other: ArtifactSubject = { ...subject("a"), digest: { algorithm: "sha512", hex: "ab".repeat(64) } };
    expect(() => uniqueSubjects([subject("a"), other])).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it.each(["", "a\nb", "a\rb", "a\0", "\u001b[31m", "a\u2028b", "a\u0085b", "\ud800", "x".repeat(5000)])(
    "refuses the name %j",
    (name) => {
      expect(() => uniqueSubjects([subject(name)])).toThrow(expect.objectContaining({ code: "invalid-input" }));
    },
  );

  it.each(["__proto__", "constructor", "a b", "ä/ö", "-rf"])("takes the name %j", (name) => {
    expect(uniqueSubjects([subject(name)])).toEqual([subject(name)]);
  });

  it("never takes nothing for something", () => {
    expect(() => uniqueSubjects([])).toThrow(expect.objectContaining({ code: "no-subjects" }));
  });
});

describe("splitSubjects", () => {
  it("keeps all in order, in as few groups as can be", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), (count, size) => {
        const all = Array.from({ length: count }, (_, index) => index);
        const groups = splitSubjects(all, size);
        expect(groups.flat()).toEqual(all);
        expect(groups).toHaveLength(Math.ceil(count / size));
        expect(groups.every((group) => group.length > 0 && group.length <= size)).toBe(true);
      }),
    );
  });

  it("puts 1,024 into one statement and 1,025 into two", () => {
    expect(splitSubjects(Array.from({ length: 1024 })).map(({ length }) => length)).toEqual([1024]);
    expect(splitSubjects(Array.from({ length: 1025 })).map(({ length }) => length)).toEqual([513, 512]);
  });
});
