// Statements: strict about what they are, and about which artifact they speak of.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import { findSubject, parseStatement } from "./statement-payload.ts";
import { VerificationFailure } from "./verification-failure.ts";

const TYPE = "application/vnd.in-toto+json";
const A = "a".repeat(64);
const B = "b".repeat(64);
const STATEMENT = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "a", digest: { sha256: A } }],
  predicateType: "https://example.test/v1",
  predicate: { some: ["thing"] },
};

function step(check: () => unknown): string {
  try {
    check();
    return "ok";
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    throw error;
  }
}

const parse = (value: unknown, type = TYPE) =>
  parseStatement(type, Buffer.from(typeof value === "string" ? value : JSON.stringify(value)));

test("version 1 is given as it is, and 0.1 as version 1", () => {
  expect(parse(STATEMENT)).toEqual(STATEMENT);
  expect(parse({ ...STATEMENT, _type: "https://in-toto.io/Statement/v0.1" })).toEqual(STATEMENT);
});

test("names and predicates may be left out", () => {
  const { predicate: _, ...rest } = { ...STATEMENT, subject: [{ digest: { sha256: A } }] };
  expect(parse(rest)).toMatchObject({ subject: [{ name: "", digest: { sha256: A } }], predicate: {} });
});

test.each<[string, unknown]>([
  ["another version", { ...STATEMENT, _type: "https://in-toto.io/Statement/v2" }],
  ["no type", { ...STATEMENT, _type: undefined }],
  ["a type that is a list", { ...STATEMENT, _type: [STATEMENT._type] }],
  ["no subject", { ...STATEMENT, subject: [] }],
  ["a subject without a digest", { ...STATEMENT, subject: [...STATEMENT.subject, { name: "b" }] }],
  ["a subject with an empty digest set", { ...STATEMENT, subject: [{ name: "b", digest: {} }] }],
  ["a subject whose digest is no text", { ...STATEMENT, subject: [{ name: "b", digest: { sha256: 1 } }] }],
  ["no predicate type", { ...STATEMENT, predicateType: "" }],
  ["a predicate that is a list", { ...STATEMENT, predicate: [] }],
  ["a list", [STATEMENT]],
  ["nothing", ""],
  ["two statements", JSON.stringify(STATEMENT).repeat(2)],
  ["a byte order mark", `\uFEFF${JSON.stringify(STATEMENT)}`],
  ["nesting without end", `{"predicate":${"[".repeat(1000)}${"]".repeat(1000)}}`],
])("%s is refused", (_, value) => {
  expect(step(() => parse(value))).toBe("statement");
});

test("another payload type is refused", () => {
  expect(step(() => parse(STATEMENT, "application/json"))).toBe("statement");
});

test("whatever comes is a statement or refused", () => {
  fc.assert(fc.property(fc.json(), (json) => step(() => parse(json)) === "statement"));
});

describe("the artifact is", () => {
  const sha256 = (hex: string): ArtifactDigest => ({ algorithm: "sha256", hex });
  const sha512: ArtifactDigest = { algorithm: "sha512", hex: "c".repeat(128) };
  const about = (...digests: readonly object[]) =>
    parse({ ...STATEMENT, subject: digests.map((digest, index) => ({ name: `${index}`, digest })) });

  test("any of the subjects", () => {
    expect(findSubject(about({ sha256: B }, { gitCommit: "1" }, { sha256: A }), [sha256(A)])).toEqual(sha256(A));
  });

  test("known by the hash that both have", () => {
    expect(findSubject(about({ sha512: sha512.hex }), [sha256(A), sha512])).toEqual(sha512);
  });

  test.each<[string, readonly object[], readonly ArtifactDigest[]]>([
    ["none of the subjects", [{ sha256: B }], [sha256(A)]],
    ["not one that only shares an unknown hash", [{ blake2b: A }], [sha256(A)]],
    ["not one in another case", [{ sha256: A.toUpperCase() }], [sha256(A)]],
    ["not one that another hash contradicts", [{ sha256: A, sha512: "d".repeat(128) }], [sha256(A), sha512]],
    ["not one with its digest under another name", [{ sha512: A }], [sha256(A)]],
  ])("%s", (_, digests, known) => {
    expect(step(() => findSubject(about(...digests), known))).toBe("artifact-digest");
  });
});
