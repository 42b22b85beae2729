import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChecksums, renderChecksums } from "./checksum-file.ts";
import type { ArtifactSubject } from "./subject.ts";

const HEX = "ab".repeat(32);
const LONG = "cd".repeat(64);
const digest = { algorithm: "sha256", hex: HEX } as const;

function read(text: string): readonly (readonly [string, string])[] {
  return parseChecksums(text, "SUMS").map((subject) => [subject.name, subject.digest.algorithm]);
}

function codeOf(text: string): unknown {
  try {
    return parseChecksums(text, "SUMS");
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

function hashed(name: string, content: string): ArtifactSubject {
  const hex = createHash("sha256").update(content).digest("hex");
  return { kind: "digest", name, digest: { algorithm: "sha256", hex } };
}

describe("parseChecksums", () => {
  it.each([
    [`${HEX}  a.zip\n`, "a.zip", "sha256"],
    [`${HEX} *a.zip`, "a.zip", "sha256"],
    [`${HEX} a.zip`, "a.zip", "sha256"],
    [`${HEX}   a.zip`, " a.zip", "sha256"],
    [`${HEX}  *a.zip`, "*a.zip", "sha256"],
    [`${HEX.toUpperCase()}  a.zip`, "a.zip", "sha256"],
    [`${LONG}  a b(c).zip`, "a b(c).zip", "sha512"],
    [`${HEX}  ./dist/a.zip`, "dist/a.zip", "sha256"],
    [`\\${HEX}  a\\\\b`, "a\\b", "sha256"],
    [`${HEX}  a\\b`, "a\\b", "sha256"],
    [`SHA256 (a.zip) = ${HEX}`, "a.zip", "sha256"],
    [`SHA256 (a) = (b).zip) = ${HEX}`, "a) = (b).zip", "sha256"],
    [`\\SHA256 (a\\\\b) = ${HEX}`, "a\\b", "sha256"],
    [`SHA512(a.zip)= ${LONG}`, "a.zip", "sha512"],
    [`SHA2-256(a.zip)= ${HEX}`, "a.zip", "sha256"],
    [`\uFEFF# made by hand\r\n\r\n${HEX}  a.zip\r\n`, "a.zip", "sha256"],
  ])("reads %j", (text, name, algorithm) => {
    expect(read(text)).toEqual([[name, algorithm]]);
  });

  it.each([
    `${HEX}`,
    `${HEX}  `,
    `${HEX}\ta.zip`,
    `${"ab".repeat(20)}  a.zip`,
    `MD5 (a.zip) = ${"ab".repeat(16)}`,
    `SHA512 (a.zip) = ${HEX}`,
    `SHA512/256 (a.zip) = ${HEX}`,
    `BLAKE2b-256 (a.zip) = ${HEX}`,
    `constructor (a.zip) = ${HEX}`,
    `SHA256 (a.zip) ${HEX}`,
    `SHA256 )a.zip( = ${HEX}`,
    `\\${HEX}  a\\tb`,
    `\\${HEX}  a\\`,
    "a.zip",
    `${HEX}  a.zip\nrubbish`,
  ])("refuses %j", (text) => {
    expect(codeOf(text)).toBe("invalid-input");
  });

  it.each(["", "\n\n", "# nothing\n", "\uFEFF"])("finds no subjects in %j", (text) => {
    expect(codeOf(text)).toBe("no-subjects");
  });

  it("names every line that is wrong, up to a number that can be read", () => {
    const attempt = () => parseChecksums("x\n".repeat(1000), "SUMS");
    expect(attempt).toThrow(expect.objectContaining({ code: "invalid-input" }));
    try {
      attempt();
    } catch (error) {
      expect(error).toHaveProperty("problems.length", 21);
    }
  });

  it("never fails in another way, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(HEX, LONG, "\\", " ", "*", "\n", "\r", "(", ")", "=", "SHA256 ", "name"),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          const outcome = codeOf(text);
          expect(Array.isArray(outcome) || outcome === "invalid-input" || outcome === "no-subjects").toBe(true);
        },
      ),
    );
  });
});

describe("renderChecksums", () => {
  it("writes what parseChecksums reads, whatever the names", () => {
    const name = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom("\\", "\n", "\r", " ", "*", "(", "="),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
        minLength: 1,
      })
      .filter((text) => !text.startsWith("./"));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const subjects = names.map((one): ArtifactSubject => ({ kind: "digest", name: one, digest }));
        expect(parseChecksums(renderChecksums(subjects), "SUMS")).toEqual(subjects);
      }),
    );
  });

  it("writes what sha256sum accepts, and reads what it writes", () => {
    using folder = new ScratchFolder();
    const names = ["a.zip", "sub/b c.zip", "back\\slash", "(x) = y", "*star", " space"];
    const subjects = names.map((name) => hashed(name, name));
    for (const name of names) folder.write(name, name);
    folder.write("SUMS", renderChecksums(subjects));
    const run = (...args: string[]) => execFileSync("sha256sum", args, { cwd: folder.path, encoding: "utf8" });
    run("--check", "--strict", join(folder.path, "SUMS"));
    for (const format of ["--text", "--binary", "--tag"]) {
      expect(parseChecksums(run(format, "--", ...names), "SUMS")).toEqual(subjects);
    }
  });

  it("refuses digests of another algorithm", () => {
    const other: ArtifactSubject = { kind: "digest", name: "a", digest: { algorithm: "sha512", hex: LONG } };
    expect(() => renderChecksums([other])).toThrow(expect.objectContaining({ code: "invalid-input" }));
    expect(renderChecksums([other], "sha512")).toBe(`${LONG}  a\n`);
  });
});
