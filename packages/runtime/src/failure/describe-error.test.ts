import { IntegrityError, PermissionError, Secret, UnavailableError, UsageError } from "@lockstep/core";
import { describe, expect, test } from "vitest";
import { describeError, type Failure } from "./describe-error.ts";

const quietly = (error: unknown): Failure => describeError(error, { debug: false });

describe("describeError", () => {
  test.each([
    [new UsageError("invalid-input", "m", { hint: "h" }), "invalid-input", 2],
    [new PermissionError("m", { hint: "h", permissions: { contents: "read" } }), "permission-missing", 3],
    [new UnavailableError("rate-limited", "m", { hint: "h" }), "rate-limited", 3],
    [new IntegrityError("digest-mismatch", "m", { hint: "h" }), "digest-mismatch", 1],
    [new TypeError("m"), "internal", 70],
    ["thrown text", "internal", 70],
    [undefined, "internal", 70],
    [Object.create(null), "internal", 70],
  ])("%o ends the run as %s with exit code %i", (error, code, exitCode) => {
    expect(quietly(error)).toMatchObject({ code, exitCode });
  });

  test("every expected error shows its message and its cure", () => {
    const { lines, annotations } = quietly(new UnavailableError("timed-out", "message", { hint: "hint" }));
    expect(lines).toEqual(["message", "hint"]);
    expect(annotations).toEqual([{ lines }]);
  });

  test("each usage problem is an annotation of its own, with the cure", () => {
    const error = new UsageError("invalid-input", "message", { hint: "hint", problems: ["one", "two"] });
    expect(quietly(error).lines).toEqual(["message", "- one", "- two", "hint"]);
    expect(quietly(error).annotations).toEqual([{ lines: ["one", "hint"] }, { lines: ["two", "hint"] }]);
  });

  test("a problem with a place says so in the text and keeps it for the annotation", () => {
    const location = { file: "f.yml", line: 3, column: 5, endLine: 3, endColumn: 5 };
    const error = new UsageError("policy-invalid", "message", {
      hint: "hint",
      problems: [{ message: "one", location }],
    });
    expect(quietly(error).lines).toContain("- f.yml:3:5: one");
    expect(quietly(error).annotations).toEqual([{ lines: ["one", "hint"], location }]);
  });

  test("thousands of problems are counted, not listed", () => {
    const problems = Array.from({ length: 5000 }, (_, index) => `problem ${index}`);
    const { annotations } = quietly(new UsageError("policy-invalid", "message", { hint: "hint", problems }));
    expect(annotations).toHaveLength(51);
    expect(annotations.at(-1)?.lines[0]).toContain("4950");
  });

  test("a missing permission shows the block to add", () => {
    const permissions = { contents: "read", "id-token": "write" };
    expect(quietly(new PermissionError("m", { hint: "h", permissions })).lines.slice(2)).toEqual([
      "permissions:",
      "  contents: read",
      "  id-token: write",
    ]);
  });

  test("a bug shows its stack and its causes only when debugging", () => {
    const error = new Error("outer", { cause: new RangeError("inner") });
    expect(quietly(error).lines.join("\n")).not.toMatch(/inner|^\s+at /m);
    const shown = describeError(error, { debug: true }).lines.join("\n");
    expect(shown).toMatch(/^\s+at /m);
    expect(shown).toContain("RangeError: inner");
  });

  test("a chain of causes that bites its tail ends", () => {
    const error = new Error("loop");
    error.cause = error;
    expect(describeError(error, { debug: true }).lines.length).toBeLessThan(300);
  });

  test("a thrown secret is not shown", () => {
    expect(quietly({ token: new Secret("hush") }).lines.join("\n")).not.toContain("hush");
  });

  test("no line of any error can break out of its line", () => {
    const evil = "a\n::error::\u001b[2J\u202E";
    const details = { hint: evil, problems: [evil], permissions: { [evil]: evil } };
    const errors = [
      new UsageError("invalid-input", evil, details),
      new PermissionError(evil, details),
      new IntegrityError("digest-mismatch", evil, details),
      new Error(evil),
      evil,
    ];
    for (const error of errors) {
      const { lines, annotations } = describeError(error, { debug: true });
      for (const line of [...lines, ...annotations.flatMap((annotation) => annotation.lines)])
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});
