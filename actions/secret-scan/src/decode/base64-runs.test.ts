// Base64 is found wherever it starts, however it is wrapped, and is not seen in what only looks like it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodingsOf, RUNS, SECRET, wrapped } from "../../test/hidden-text.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { boundedRuns } from "./encoded-runs.ts";

const make = new Synthetic("base64-runs");

describe("base64", () => {
  it.each([0, 1, 2])("shows a secret that starts at byte %d of a group", (shift) => {
    const text = Buffer.from(`${"x".repeat(30 + shift)}${SECRET} tail`).toString("base64");
    expect(encodingsOf(Buffer.from(text), SECRET)).toEqual(["base64"]);
  });

  it("needs 32 characters", () => {
    const text = Buffer.from(make.alnum(24)).toString("base64");
    expect([...boundedRuns(Buffer.from(text))]).toHaveLength(1);
    expect([...boundedRuns(Buffer.from(text.slice(0, 31)))]).toEqual([]);
  });

  it("is found when characters of the alphabet touch it", () => {
    const text = Buffer.from(SECRET).toString("base64url");
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9/_-]{0,20}$/),
        fc.stringMatching(/^[A-Za-z0-9/_-]{0,20}$/),
        (left, right) => {
          const kept = SECRET.slice(0, -2);
          expect(encodingsOf(Buffer.from(`${left}${text}${right}`), kept)).toContain("base64");
        },
      ),
      RUNS,
    );
  });

  it.each([
    ["YAML", "\n      "],
    ["Windows lines", "\r\n"],
    ["JSON", "\\n"],
    ["JSON in JSON", "\\\\n"],
    ["comments", "\n * "],
    ["quoted mail", "\n> "],
    ["code", '" +\n    "'],
  ])("is put together from lines: %s", (_name, between) => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 80 }), fc.nat(120), (width, filler) => {
        const text = Buffer.from(`${"a b ".repeat(filler)}${SECRET}${" c d".repeat(filler)}`).toString("base64");
        const content = Buffer.from(`key: "${wrapped(text, width, between)}"\nnext: value\n`);
        expect(encodingsOf(content, SECRET)).toContain("base64");
      }),
      RUNS,
    );
  });

  it.each(Array.from({ length: 20 }, (_, at) => at))("gives lines that are texts of their own each (%d)", (at) => {
    const first = `first-${make.alnum(24 + (at % 6))}`;
    const second = `other-${make.alnum(24 + (at % 6))}`;
    const lines = [first, second].map((text) => Buffer.from(text).toString("base64url"));
    const content = Buffer.from(lines.join("\n"));
    expect(encodingsOf(content, first)).toContain("base64");
    expect(encodingsOf(content, second)).toContain("base64");
  });

  it("is put together behind an escaped line end", () => {
    const text = Buffer.from(`${"a b".repeat(25)}${SECRET}${" c d".repeat(30)}`).toString("base64");
    const content = Buffer.from(`"head:\\n${wrapped(text, 64, "\\n")}\\n"`);
    expect(encodingsOf(content, SECRET)).toEqual(["base64"]);
  });

  it("is read line by line where the lines do not belong together", () => {
    const texts = ["one", "two", "three"].map((name) => `${name.padEnd(6, "-")}${make.alnum(30)}`);
    const [first = "", second = "", third = ""] = texts.map((text) => Buffer.from(text).toString("base64"));
    const content = Buffer.from(`${first}\n  ${second}\n\t\t\t\t${third}\n`);
    for (const text of texts) expect(encodingsOf(content, text)).toContain("base64");
  });

  it.each([0, 1, 2, 3])("shows 16 characters between other bytes, behind %d characters", (shift) => {
    const text = make.alnum(16);
    for (let size = 20; size < 23; size++) {
      const bytes = Buffer.concat([Buffer.alloc(size, 1), Buffer.from(text), Buffer.alloc(20, 1)]);
      expect(encodingsOf(Buffer.from(`${"A".repeat(shift)}${bytes.toString("base64")}`), text)).toEqual(["base64"]);
    }
  });

  it("shows text that stands between other bytes", () => {
    const bytes = Buffer.concat([make.bytes(100), Buffer.from(`\0\u0001${SECRET}\0`), make.bytes(100)]);
    expect(encodingsOf(Buffer.from(bytes.toString("base64")), SECRET)).toEqual(["base64"]);
  });

  it("shows a secret in a text of another script", () => {
    const text = Buffer.from(`пароль для входа: ${SECRET} — 密码`).toString("base64");
    expect(encodingsOf(Buffer.from(text), SECRET)).toEqual(["base64"]);
  });

  it.each([
    ["a SHA-256 sum", make.hex(64)],
    ["a SHA-512 sum", make.hex(128)],
    ["an integrity hash", `sha512-${Buffer.from(make.bytes(64)).toString("base64")}`],
    ["a path", "src/components/dashboard/settings/TeamMembersTable/index"],
    ["a ruled line", "-".repeat(200)],
  ])("is not seen in %s", (_name, text) => {
    expect([...boundedRuns(Buffer.from(text))]).toEqual([]);
  });
});
