// What is packed or encoded is found inside of its wrapping, to a bounded depth, and told with the way to it.
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CustomRule } from "../compat/custom-rule.ts";
import { GoExpression } from "../compat/go-expression.ts";
import { token } from "../rule/pattern.ts";
import type { SecretRule } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { RuleSet } from "./rule-set.ts";
import { scanContent } from "./scan-content.ts";
import { PartScan } from "./scan-parts.ts";

const RULE: SecretRule = {
  id: "rule",
  title: "",
  ...token("tok_", "[a-z0-9]{24}", 24),
  level: "likely",
  examples: { flags: () => [], allows: () => [] },
};
const SECRET = `tok_${new Synthetic("layers").lowerAlnum(24)}`;
const LINE = `some words before the value ${SECRET} and some words behind it`;

function scan(bytes: Uint8Array, rules = new RuleSet([RULE])) {
  return scanContent(rules, { path: "file", blob: undefined, bytes: Buffer.from(bytes) });
}

function base64(text: string | Uint8Array): string {
  return Buffer.from(text).toString("base64");
}

function utf32(text: string, isBig: boolean): Buffer {
  return Buffer.concat(
    Array.from(text, (sign) => {
      const bytes = Buffer.alloc(4);
      if (isBig) bytes.writeUInt32BE(sign.codePointAt(0) ?? 0);
      else bytes.writeUInt32LE(sign.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
}

function entities(text: string): string {
  return Array.from(text, (sign, at) => `&#${at % 2 ? "x" : ""}${sign.charCodeAt(0).toString(at % 2 ? 16 : 10)};`).join(
    "",
  );
}

describe("a credential", () => {
  it.each([
    ["plain", Buffer.from(`one\n${LINE}\n`), [], 2],
    ["base64", Buffer.from(`one\ndata: ${base64(LINE)}\n`), ["base64"], 2],
    ["base64 twice", Buffer.from(`${base64(base64(LINE))}\n`), ["base64", "base64"], 1],
    ["gzip in base64", Buffer.from(`a\nb\n"${base64(gzipSync(LINE.repeat(20)))}"`), ["base64+gzip"], 3],
    ["utf-16", Buffer.from(`\ufeffone\ntwo\n${LINE}`, "utf16le"), ["utf-16le"], 3],
    ["utf-32", utf32(`\ufeffone\ntwo\n${LINE}`, false), ["utf-32le"], 3],
    ["utf-32, big end first", utf32(`\ufeffone\ntwo\n${LINE}`, true), ["utf-32be"], 3],
    ["html entities", Buffer.from(`one\n<p>${entities(LINE)}</p>`), ["html-entity"], 2],
    ["gzip", gzipSync(`one\n${LINE}`), ["gzip"], 2],
    ["zip", zipSync({ "a/b.txt": strToU8(`one\ntwo\n${LINE}`) }), ["zip: a/b.txt"], 3],
    ["zip in zip", zipSync({ "in.zip": zipSync({ "c.txt": strToU8(LINE) }) }), ["zip: in.zip", "zip: c.txt"], 1],
  ] as const)("%s", (_what, bytes, via, line) => {
    const { sightings, unscanned } = scan(bytes);
    expect(sightings).toContainEqual(expect.objectContaining({ secret: SECRET, via, line, path: "file" }));
    expect(new Set(sightings.map(({ secret }) => secret))).toEqual(new Set([SECRET]));
    expect(unscanned).toEqual([]);
  });
});

it("says that it did not look where archives are nested too deeply", () => {
  let bytes: Uint8Array = strToU8(LINE);
  for (let depth = 0; depth < 4; depth++) bytes = zipSync({ [`${depth}.zip`]: bytes }, { level: 9 });
  const { sightings, unscanned } = scan(bytes);
  expect(sightings).toEqual([]);
  expect(unscanned).toHaveLength(1);
});

it("says what in an archive it could not look into", () => {
  const whole = zipSync({ "a.txt": strToU8(LINE.repeat(100)) });
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 60, 90);
  expect(scan(damaged).unscanned.length).toBeGreaterThan(0);
});

/** An xz stream's first bytes. */
const SEALED = Buffer.from("fd377a585a000004e6d6b4460200210116000000", "hex");

it.each([
  ["by itself", SEALED, 0],
  ["in an archive", zipSync({ "a.xz": SEALED }), 0],
  ["among others in an archive", zipSync({ "a.txt": strToU8(LINE), "a.xz": SEALED, "b.txt": strToU8("text") }), 1],
])("says that it did not open what it cannot: %s", (_what, bytes, found) => {
  const { sightings, unscanned } = scan(bytes);
  expect(sightings).toHaveLength(found);
  expect(unscanned).toEqual([{ path: "file", why: expect.stringContaining("exclude-paths") }]);
});

it("runs a user's own rules on what is unfolded, too, and on contents without their keywords only if they have none", () => {
  const custom = (keywords: readonly string[]) =>
    new CustomRule({
      id: "own",
      title: "own",
      regex: new GoExpression("own-[0-9]{8}"),
      path: undefined,
      secretGroup: 0,
      entropy: 0,
      keywords,
      tags: [],
      required: [],
    });
  const text = "a value of our own: own-12345678, in plain words";
  const idsWith = (keywords: readonly string[], bytes: Uint8Array) =>
    scan(bytes, new RuleSet([RULE], [custom(keywords)])).sightings.map(({ ruleId, via }) => [ruleId, ...via]);
  expect(idsWith(["own-"], Buffer.from(text))).toEqual([["custom:own"]]);
  expect(idsWith([], Buffer.from(text))).toEqual([["custom:own"]]);
  expect(idsWith(["absent"], Buffer.from(text))).toEqual([]);
  expect(idsWith(["own-"], Buffer.from(base64(text)))).toEqual([["custom:own", "base64"]]);
});

describe("a content that comes in parts", () => {
  const inParts = (bytes: Buffer, size: number) => {
    const parts = new PartScan(new RuleSet([RULE]), { path: "file", blob: undefined });
    for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
    parts.end();
    return parts;
  };
  const filler = "words and words\n".repeat(300);

  it.each([
    ["base64", Buffer.from(`${filler}data: ${base64(LINE)}\n${filler}`), "base64"],
    ["utf-16", Buffer.from(`\ufeff${filler}${LINE}\n${filler}`, "utf16le"), "utf-16le"],
    ["utf-32", utf32(`\ufeff${filler}${LINE}\n${filler}`, true), "utf-32be"],
  ])("is looked into where it is %s, as a whole one is", (_what, bytes, layer) => {
    // Of a line that goes on in the next part, only the start is known.
    const whole = scan(bytes).sightings.flatMap(({ lineText: _line, ...rest }) =>
      rest.via[0] === layer ? [rest] : [],
    );
    expect(whole).toMatchObject([{ secret: SECRET, line: 301, via: [layer] }]);
    for (const size of [bytes.length, 4_001, 1_024]) {
      expect(inParts(bytes, size)).toMatchObject({ sightings: whole, unscanned: [] });
    }
  });
});

it.each([
  ["zip", Buffer.from(zipSync({ a: Buffer.alloc(5_000, "text") }, { level: 0 }))],
  ["a program with a zip behind it", Buffer.concat([Buffer.alloc(5_000, 1), zipSync({ a: strToU8("text") })])],
  ["gzip", Buffer.concat([gzipSync("text"), Buffer.alloc(5_000)])],
  ["xz", Buffer.concat([SEALED, Buffer.alloc(5_000)])],
])("says that it did not open a content that comes in parts: %s", (_what, bytes) => {
  const parts = new PartScan(new RuleSet([RULE]), { path: "file", blob: undefined });
  for (let at = 0; at < bytes.length; at += 900) parts.push(bytes.subarray(at, at + 900));
  parts.end();
  expect(parts.unscanned).toHaveLength(1);
});

it("holds no more findings of one content than somebody could read, and says so", () => {
  const make = new Synthetic("many");
  const many = Buffer.from(Array.from({ length: 10_050 }, () => `tok_${make.lowerAlnum(24)}\n`).join(""));
  const parts = new PartScan(new RuleSet([RULE]), { path: "file", blob: undefined });
  for (let at = 0; at < many.length; at += 50_000) parts.push(many.subarray(at, at + 50_000));
  parts.end();
  for (const { sightings, unscanned } of [scan(many), parts]) {
    expect(sightings.length).toBe(10_000);
    expect(unscanned).toHaveLength(1);
  }
});

it("judges a member of an archive by its own path", () => {
  const picky: SecretRule = { ...RULE, judge: ({ path }) => (path === "in/b.txt" ? { level: "likely" } : undefined) };
  const archive = zipSync({ "in/a.txt": strToU8(LINE), "in/b.txt": strToU8(LINE) });
  expect(scan(archive, new RuleSet([picky])).sightings.map(({ via }) => via)).toEqual([["zip: in/b.txt"]]);
});

it("lets no weaker rule report what a rule knows that is switched off", () => {
  const weaker: SecretRule = { ...RULE, id: "weaker", generic: true };
  const ids = (off: readonly string[]) =>
    scan(Buffer.from(LINE), new RuleSet([RULE, weaker], [], new Set(off))).sightings.map(({ ruleId }) => ruleId);
  expect([ids([]), ids(["rule"])]).toEqual([["rule"], []]);
});
