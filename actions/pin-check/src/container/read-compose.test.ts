import { SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { readCompose } from "./read-compose.ts";

const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

async function read(text: string) {
  const file = new SourceFile("compose.yml", text);
  const content = await readCompose(file);
  const found = content.references.map(({ verdict, value, reference }) => [
    verdict,
    value,
    text.slice(reference.start, reference.end),
  ]);
  return { ...content, found };
}

function services(...lines: readonly string[]): string {
  return `services:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

describe("readCompose", () => {
  it.each([
    ["a tag", services("a: { image: x:1 }"), [["mutable-image", "x:1", "x:1"]]],
    ["a digest", services(`a: { image: 'x:1@${DIGEST}' }`), [["digest", `x:1@${DIGEST}`, `'x:1@${DIGEST}'`]]],
    ["a default", services("a: { image: 'x:${V:-1}' }"), [["mutable-image", "x:1", "'x:${V:-1}'"]]],
    ["a default without colon", services("a: { image: 'x:${V-1}' }"), [["mutable-image", "x:1", "'x:${V-1}'"]]],
    [
      "a nested default",
      services("a: { image: '${R:-${S:-r.example.test}}/x' }"),
      [["mutable-image", "r.example.test/x", "'${R:-${S:-r.example.test}}/x'"]],
    ],
    [
      "a default with a digest",
      services(`a: { image: 'x@\${D:-${DIGEST}}' }`),
      [["digest", `x@${DIGEST}`, `'x@\${D:-${DIGEST}}'`]],
    ],
    ["a replacement of nothing", services("a: { image: 'x${V:+:1}' }"), [["mutable-image", "x", "'x${V:+:1}'"]]],
    ["a variable", services("a: { image: x:$V }"), [["dynamic", "x:$V", "x:$V"]]],
    ["a demanded variable", services("a: { image: 'x:${V:?no}' }"), [["dynamic", "x:${V:?no}", "'x:${V:?no}'"]]],
    ["an empty default", services("a: { image: '${V:-}' }"), [["dynamic", "${V:-}", "'${V:-}'"]]],
    ["a dollar", services("a: { image: x:$$V }"), [["mutable-image", "x:$V", "x:$$V"]]],
    ["what is built", services("a: { image: 'x:$V', build: . }"), [["local", "x:$V", "'x:$V'"]]],
    [
      "what another builds",
      services("a: { image: x:1 }", "b: { image: x:1, build: { context: . } }"),
      [
        ["local", "x:1", "x:1"],
        ["local", "x:1", "x:1"],
      ],
    ],
    ["no image", services("a: { build: . }", "b: { image: '' }"), []],
    ["no services", "volumes: { a: {} }\n", []],
    [
      "a merged image",
      `x-a: &a { image: x:1 }\n${services("a: { <<: *a }", "b: { <<: *a }")}`,
      [["mutable-image", "x:1", "x:1"]],
    ],
    [
      "an image over a merged one",
      `x-a: &a { image: x:1 }\n${services("a: { <<: *a, image: y:1 }")}`,
      [["mutable-image", "y:1", "y:1"]],
    ],
    [
      "the first of many merged",
      `x-a: &a { image: x:1 }\nx-b: &b { image: y:1, build: . }\n${services("a: { <<: [*a, *b] }")}`,
      [["local", "x:1", "x:1"]],
    ],
    [
      "a merge of a merge",
      `x-a: &a { image: x:1 }\nx-b: &b { <<: *a }\n${services("a: { <<: *b }")}`,
      [["mutable-image", "x:1", "x:1"]],
    ],
    ["merged services", `x-s: &s { a: { image: x:1 } }\nservices: { <<: *s }\n`, [["mutable-image", "x:1", "x:1"]]],
    ["a mapping that merges itself", services("a: &a { <<: *a, image: x:1 }"), [["mutable-image", "x:1", "x:1"]]],
  ])("reads %s", async (_case, text, expected) => {
    const { found, flaw } = await read(text);
    expect([found, flaw]).toEqual([expected, undefined]);
  });

  it("reads a Dockerfile written into it, at the place of its text", async () => {
    const inline = ["build:", "  dockerfile_inline: |", "    ARG V=3", "    FROM a:$${V}", "    RUN make"];
    const { found, flaw, scripts } = await read(`services:\n  a:\n${inline.map((line) => `    ${line}\n`).join("")}`);
    expect([found, flaw]).toEqual([[["mutable-image", "a:3", expect.stringContaining("ARG V=3")]], undefined]);
    expect(scripts.map(({ text, locate }) => [text, locate(0, 4).line])).toEqual([["make", 5]]);
  });

  it.each([
    ["broken YAML", "services: [", 11],
    ["a list", "- a\n", 0],
    ["nothing", "# empty\n", 0],
    ["services that are a list", "services: [a]\n", 10],
    ["a service that is text", services("a: b"), 15],
    ["an image that is a list", services("a: { image: [x] }"), 24],
    ["an image longer than any can be", services(`a: { image: ${"x".repeat(1001)} }`), 24],
    ["an unclear Dockerfile", services("a: { build: { dockerfile_inline: INCLUDE x } }"), 45],
    ["mappings that merge too many", `x: &l [${"{},".repeat(200)}]\n${services("a: { <<: *l }")}`, 0],
  ])("says so where it finds %s", async (_case, text, offset) => {
    expect((await read(text)).flaw?.offset).toBe(offset);
  });

  it("still shows what could be made out", async () => {
    expect((await read(services("a: b", "c: { image: x }"))).found).toEqual([["mutable-image", "x", "x"]]);
  });
});
