import { IntegrityError } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlob, readContents } from "./contents-answer.ts";

const SHA = "a".repeat(40);
const FILE = { type: "file", sha: SHA, size: 3, encoding: "base64", content: "b2\nxk" };

describe("readContents", () => {
  it("reads a file, whose base64 comes in lines", () => {
    expect(readContents(FILE, "it")).toEqual({ kind: "file", sha: SHA, size: 3, content: Buffer.from("old") });
  });

  it("reads a file that comes without content", () => {
    const entry = readContents({ ...FILE, encoding: "none", content: "" }, "it");
    expect(entry).toEqual({ kind: "file", sha: SHA, size: 3, content: undefined });
  });

  it.each([
    ["directory", []],
    ["directory", [FILE]],
    ["symlink", { ...FILE, type: "symlink" }],
    ["submodule", { ...FILE, type: "submodule" }],
  ])("tells a %s from a file", (kind, answer) => {
    expect(readContents(answer, "it").kind).toBe(kind);
  });

  it.each([
    ["no object", "text"],
    ["nothing", null],
    ["an unknown type", { ...FILE, type: "dir" }],
    ["no object id", { ...FILE, sha: "main" }],
    ["a size in words", { ...FILE, size: "3" }],
    ["an unknown encoding", { ...FILE, encoding: "utf-8" }],
    ["no content", { ...FILE, content: null }],
  ])("refuses an answer with %s", (_, answer) => {
    expect(() => readContents(answer, "it")).toThrow(IntegrityError);
  });

  it("throws nothing but IntegrityError, whatever the answer", () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        try {
          readContents(answer, "it");
          readBlob(answer, "it");
        } catch (error) {
          expect(error).toBeInstanceOf(IntegrityError);
        }
      }),
    );
  });
});
