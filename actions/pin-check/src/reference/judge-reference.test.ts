import { PipelineFile, type ReferenceSite, readPipelineFile } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeReference, judgeReferencesOf } from "./judge-reference.ts";

const SHA1 = "0123456789abcdef0123456789abcdef01234567";
const SHA256 = "0123456789abcdef".repeat(4);

function verdict(value: string, site: ReferenceSite = "step"): string {
  const file = new PipelineFile({
    path: "w.yml",
    kind: "workflow",
    text: "",
    references: [],
    scripts: [],
    problems: [],
  });
  const [judged, ...more] = judgeReference(file, { site, value, start: 0, end: 0, path: "" }, undefined);
  expect(more).toEqual([]);
  return judged?.verdict ?? "none";
}

describe("judgeReference", () => {
  it.each([
    [`a/b@${SHA1}`, "sha"],
    [`a/b/c/d@${SHA1}`, "sha"],
    [`a/b@${SHA256}`, "sha"],
    [`a/b/.github/workflows/w.yml@${SHA1}`, "sha"],
    ["a/b@v4", "tag"],
    ["a/b@4.1", "tag"],
    ["a/b@v1.2.3-beta.1", "tag"],
    ["a/b@release/v1.2", "tag"],
    ["a/b@refs/tags/anything", "tag"],
    ["a/b@20240101", "tag"],
    ["a/b@main", "branch"],
    ["a/b@release/v1", "branch"],
    ["a/b@refs/heads/v1", "branch"],
    ["a/b@release@2024", "branch"],
    ["a/b@decade", "branch"],
    ["a/b@deadbee", "short-sha"],
    [`a/b@${SHA1.slice(0, 39)}`, "short-sha"],
    [`a/b@${SHA1}-evil`, "sha-lookalike"],
    [`a/b@${SHA1}0`, "sha-lookalike"],
    [`a/b@v1-${SHA1}`, "sha-lookalike"],
    [`a/b@${SHA1.toUpperCase()}`, "sha-lookalike"],
    [`a/b@${SHA256}0`, "sha-lookalike"],
    [`a/b@${SHA1}@${SHA1}`, "sha-lookalike"],
    ["a/b@ABCDEF0", "sha-lookalike"],
    ["./x", "local"],
    ["./../x", "invalid"],
    ["./.git/x", "invalid"],
    ["./x@v1", "invalid"],
    ["$/../x", "invalid"],
    ["DOCKER://x:1", "mutable-image"],
    ["$/x", "self"],
    ["$/x@v1", "invalid"],
    ["a/b", "invalid"],
    ["a/b@", "invalid"],
    ["a@v1", "invalid"],
    ["/b@v1", "invalid"],
    ["a/../b@v1", "invalid"],
    ["a/b c@v1", "invalid"],
    ["https://x.example.test/a/b@v1", "invalid"],
    ["", "invalid"],
    ["${{ matrix.x }}", "dynamic"],
    ["a/b@${{ inputs.ref }}", "dynamic"],
    [`docker://x@sha256:${SHA256}`, "digest"],
    ["docker://x:1", "mutable-image"],
    ["docker://", "invalid"],
  ])("%s is %s", (value, expected) => {
    expect(verdict(value)).toBe(expected);
  });

  it.each([
    [`x@sha256:${SHA256}`, "digest"],
    [`x:1@sha256:${SHA256}`, "digest"],
    [`docker://x@sha256:${SHA256}`, "digest"],
    [`x@sha512:${SHA256}${SHA256}`, "digest"],
    [`x@sha256:${SHA256}0`, "mutable-image"],
    [`x@sha256:${SHA256.toUpperCase()}`, "mutable-image"],
    [`x@sha1:${SHA1}`, "mutable-image"],
    ["registry.example.test:5000/x", "mutable-image"],
    ["x:latest", "mutable-image"],
  ])("image %s is %s", (value, expected) => {
    expect(verdict(value, "container")).toBe(expected);
    expect(verdict(value, "service")).toBe(expected);
  });

  it("calls nothing a pin that is longer or shorter than a commit id, or holds anything else", () => {
    const around = fc.tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(around, ([before, after]) => {
        const ref = `${before}${SHA1}${after}`;
        fc.pre(ref !== SHA1 && ref.trim() === ref && !ref.includes("${{"));
        expect(verdict(`a/b@${ref}`)).not.toBe("sha");
      }),
    );
  });
});

it("leaves what is open in a file with more values than anybody reads", async () => {
  const values = Array.from({ length: 100 }, (_, index) => `v${index}`).join(", ");
  const steps = "      - uses: a/b@${{ matrix.a }}\n".repeat(200);
  const text = `jobs:\n  a:\n    strategy: { matrix: { a: [${values}] } }\n    steps:\n${steps}      - uses: a/b@v1\n`;
  const read = await readPipelineFile("f.yml", text, "workflow");
  const judged = read.ok ? judgeReferencesOf(read.file, undefined) : [];
  expect(judged.filter(({ verdict }) => verdict === "dynamic")).toHaveLength(150);
  expect(judged.at(-1)).toMatchObject({ value: "a/b@v1", verdict: "tag" });
});
