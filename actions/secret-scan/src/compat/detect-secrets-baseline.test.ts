import { createHash } from "node:crypto";
import { SourceFile, UsageError } from "@lockstep/core";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { exampleSubject } from "../ignore/example-sighting.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { readDetectSecretsBaseline } from "./detect-secrets-baseline.ts";

const make = new Synthetic("detect-secrets");
const secret = make.alnum(24);

function read(baseline: unknown) {
  const text = typeof baseline === "string" ? baseline : JSON.stringify(baseline);
  return readDetectSecretsBaseline(new SourceFile(".secrets.baseline", text));
}

function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

function baselineOf(file: string, finding: Readonly<Record<string, unknown>>) {
  return {
    version: "1.5.0",
    generated_at: "2026-01-01T00:00:00Z",
    results: { [file]: [{ type: "Secret Keyword", ...finding }] },
  };
}

it.each([
  ["a secret of the file, whatever its line", "src/a.env", secret, 77, true],
  ["not another secret on the line", "src/a.env", make.alnum(24), 3, false],
  ["not the secret in another file", "src/b.env", secret, 3, false],
])("covers %s", (_, path, found, line, expected) => {
  const list = read(baselineOf("src/a.env", { hashed_secret: sha1(secret), line_number: 3 }));
  const cover = list.cover(exampleSubject({ path, secret: found, line }));
  expect([cover?.entries, list.entries.length]).toEqual([expected ? list.entries : undefined, 1]);
});

it.each([
  ["on its line", 3, 3, true],
  ["not elsewhere: its hash is that of every key of the kind", 3, 4, false],
  ["nowhere without a line", undefined, 3, false],
])("covers a private key %s", (_, written, line, expected) => {
  const kind = ["BEGIN", "RSA", "PRIVATE", "KEY"].join(" ");
  const key = `-----${kind}-----\n${make.base64(64)}\n`;
  const list = read(baselineOf("k.pem", { type: "Private Key", hashed_secret: sha1(kind), line_number: written }));
  expect(list.cover(exampleSubject({ path: "k.pem", secret: key, match: key, line })) !== undefined).toBe(expected);
});

test("a file without findings is an empty baseline", () => {
  expect(read({ results: {} }).entries).toEqual([]);
});

it.each([
  ["no JSON", "{"],
  ["no results", "{}"],
  ["no list", '{"results":{"a":1}}'],
  ["no hash", '{"results":{"a":[{"type":"x"}]}}'],
  ["a hash that is none", '{"results":{"a":[{"hashed_secret":"x"}]}}'],
  ["nothing but inherited names", '{"__proto__":{"results":{}}}'],
  [
    "too many",
    JSON.stringify(baselineOf("a", {})).replace(
      /\[.*\]/,
      `[${`{"hashed_secret":"${"a".repeat(40)}"},`.repeat(50_001)}0]`,
    ),
  ],
])("%s is refused", (_, text) => {
  expect(() => read(text)).toThrow(UsageError);
});

test("any JSON is read or refused", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      try {
        expect(read(`{"results":${text}}`).kind).toBe("baseline");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UsageError);
      }
    }),
  );
});
