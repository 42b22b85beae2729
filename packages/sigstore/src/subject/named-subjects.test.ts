// Subjects that are given as text: digests, images, the runner's list, and the lines that go back to the runner.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderArtifactLines } from "./artifact-lines.ts";
import { parseArtifactList } from "./artifact-list.ts";
import { parseDigestLines } from "./digest-lines.ts";
import { parseImageLines } from "./image-lines.ts";
import type { ArtifactSubject } from "./subject.ts";

const HEX = "ab".repeat(32);
const D = `sha256:${HEX}`;
const digest = { algorithm: "sha256", hex: HEX } as const;
const invalid = expect.objectContaining({ code: "invalid-input" });

describe("parseDigestLines", () => {
  it("reads digests with names, and one without", () => {
    expect(parseDigestLines(`${D} a b.zip\r\n\n  ${D}   c \n`)).toEqual([
      { kind: "digest", name: "a b.zip", digest },
      { kind: "digest", name: "c", digest },
    ]);
    expect(parseDigestLines(D, "app")).toEqual([{ kind: "digest", name: "app", digest }]);
  });

  it.each([D, HEX, `${HEX} a`, `sha256:${HEX}0 a`, "a", `${D} a\nx`])("refuses %j", (text) => {
    expect(() => parseDigestLines(text)).toThrow(invalid);
  });
});

describe("parseImageLines", () => {
  it.each([
    [`ghcr.io/o/app@${D}`, "ghcr.io/o/app"],
    [`ghcr.io/o/app:v1.2@${D}`, "ghcr.io/o/app"],
    [`localhost:5000/app:latest@${D}`, "localhost:5000/app"],
    [`localhost/app@${D}`, "localhost/app"],
    [`[::1]:5000/a/b__c@${D}`, "[::1]:5000/a/b__c"],
  ])("reads %s", (text, name) => {
    expect(parseImageLines(` ${text}\n\n`)).toEqual([{ kind: "oci", name, digest }]);
  });

  it.each([
    "ghcr.io/o/app",
    "ghcr.io/o/app:v1",
    `ghcr.io/@${D}`,
    `ghcr.io/O/app@${D}`,
    `ghcr.io/o//app@${D}`,
    `ghcr.io/o/app:@${D}`,
    `ghcr.io/../app@${D}`,
    `https://ghcr.io/o/app@${D}`,
    `ghcr.io/o/app@${D}@${D}`,
    `ghcr.io/o/app@sha1:${"a".repeat(40)}`,
    `user:pass@ghcr.io/o/app@${D}`,
    `ghcr.io/o/app@${D}\nghcr.io/o/other`,
  ])("refuses %s", (text) => {
    expect(() => parseImageLines(text)).toThrow(invalid);
  });
});

describe("parseArtifactList", () => {
  it("reads files by their digest, and images", () => {
    const subjects = [
      { name: "a.zip", digest: D, kind: "file" },
      { name: "ghcr.io/o/app", digest: D, kind: "oci" },
    ];
    expect(parseArtifactList(JSON.stringify({ version: 1, subjects }))).toEqual([
      { kind: "digest", name: "a.zip", digest },
      { kind: "oci", name: "ghcr.io/o/app", digest },
    ]);
    expect(parseArtifactList('{"version":1,"subjects":[]}')).toEqual([]);
  });

  it.each([
    "",
    "null",
    "[]",
    "{",
    '{"subjects":[]}',
    '{"version":2,"subjects":[]}',
    '{"version":1,"subjects":{}}',
    '{"version":1,"subjects":[null]}',
    '{"version":1,"subjects":[{"name":"a","digest":"x","kind":"file"}]}',
    `{"version":1,"subjects":[{"name":"a","digest":"${D}","kind":"folder"}]}`,
    `{"version":1,"subjects":[{"name":1,"digest":"${D}","kind":"file"}]}`,
    "[".repeat(500_000),
  ])("refuses %.60s", (text) => {
    expect(() => parseArtifactList(text)).toThrow(invalid);
  });
});

describe("renderArtifactLines", () => {
  const file = (name: string): ArtifactSubject => ({ kind: "file", name, digest, path: `/ws/${name}`, size: 1 });

  it("writes one line a subject, and tells of what it leaves out", () => {
    const image: ArtifactSubject = { kind: "oci", name: "ghcr.io/o/app", digest };
    const given = [
      file("dist/a b.zip"),
      image,
      { kind: "digest", name: "d", digest } as const,
      file("a=b"),
      file("x "),
    ];
    expect(renderArtifactLines(given)).toEqual({
      text: `file://dist/a b.zip\noci://ghcr.io/o/app@${D}\n`,
      omitted: [
        { name: "d", why: "digest-only" },
        { name: "a=b", why: "name" },
        { name: "x ", why: "name" },
      ],
    });
  });

  it("leaves out all of one last segment that have different digests", () => {
    const other = { algorithm: "sha256", hex: "9".repeat(64) } as const;
    const image: ArtifactSubject = { kind: "oci", name: "ghcr.io/o/app", digest };
    const given = [
      file("linux/app"),
      { ...file("mac/app"), digest: other },
      file("linux/same"),
      file("mac/same"),
      image,
      { ...image, digest: other },
    ];
    const { text, omitted } = renderArtifactLines(given);
    expect(text).toBe("file://linux/same\nfile://mac/same\n");
    expect(omitted.map(({ name, why }) => `${name} ${why}`)).toEqual([
      "linux/app ambiguous",
      "mac/app ambiguous",
      "ghcr.io/o/app ambiguous",
      "ghcr.io/o/app ambiguous",
    ]);
  });

  it("keeps to the runner's limits", () => {
    const many = renderArtifactLines(Array.from({ length: 501 }, (_, index) => file(`f${index}`)));
    expect(many.text.split("\n")).toHaveLength(501);
    expect(many.omitted).toEqual([{ name: "f500", why: "limit" }]);
    const long = renderArtifactLines(Array.from({ length: 300 }, (_, index) => file(`${index}${"x".repeat(4000)}`)));
    expect(Buffer.byteLength(long.text)).toBeLessThanOrEqual(1024 * 1024);
    expect(long.omitted.length + long.text.split("\n").length - 1).toBe(300);
  });

  it("never lets a name become another subject", () => {
    const unit = fc.oneof(
      fc.constantFrom("\n", "\r", "\u2028", "=", " ", "a"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (name) => {
        const { text } = renderArtifactLines([file(name)]);
        expect(text === "" || (text.endsWith("\n") && !/[\r\n\u2028=]/.test(text.slice(0, -1)))).toBe(true);
      }),
    );
  });
});
