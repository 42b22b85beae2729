import { IntegrityError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { blobId } from "../blob-id.ts";
import { readFileFact } from "./read-file-fact.ts";

const PLACE = { ref: "v1", path: "a/action.yml" };
const HONEST = { oid: blobId(Buffer.from("honest")), byteSize: 6, isBinary: false, isTruncated: false, text: "honest" };

function read(blob: unknown, entry: object = {}, commit: object = {}) {
  const file = { mode: 0o100644, type: "blob", object: blob, ...entry };
  return readFileFact(PLACE, () => ({ __typename: "Commit", file, p0: null, ...commit }), "octo/demo");
}

describe("readFileFact", () => {
  it.each([0o100644, 0o100755, 0o100664])("hands out a text of mode %i whose bytes match their id", (mode) => {
    expect(read(HONEST, { mode })).toEqual({ kind: "text", text: "honest" });
  });

  it.each([
    ["altered text", { ...HONEST, text: "forged" }],
    ["another object's id", { ...HONEST, oid: "a".repeat(40) }],
    ["no id", { ...HONEST, oid: undefined }],
    ["cut off text", { ...HONEST, isTruncated: true }],
    ["binary content", { ...HONEST, isBinary: true }],
    ["no text, of unknown encoding", { ...HONEST, isBinary: null, text: null }],
    ["too many bytes", { ...HONEST, byteSize: 512 * 1024 + 1 }],
  ])("never hands out %s", (_, blob) => {
    expect(read(blob)).toEqual({ kind: "unusable", why: expect.any(String) });
  });

  it("does not call a file missing that lies behind a link", () => {
    expect(read(undefined, {}, { file: null }).kind).toBe("absent");
    expect(read(undefined, {}, { file: null, p0: { mode: 0o40000 } }).kind).toBe("absent");
    expect(read(undefined, {}, { file: null, p0: { mode: 0o120000 } }).kind).toBe("unusable");
  });

  it.each([
    ["nothing", undefined, {}],
    ["no size", { ...HONEST, byteSize: "6" }, {}],
    ["no entry", HONEST, { file: undefined }],
    ["an entry of another form", HONEST, { file: "file" }],
  ])("refuses %s", (_, blob, commit) => {
    expect(() => read(blob, {}, commit)).toThrow(IntegrityError);
  });
});
