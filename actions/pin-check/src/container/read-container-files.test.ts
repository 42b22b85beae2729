import { SILENT } from "@lockstep/core";
import { memoryFiles, type UnreadableFile } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { readContainerFiles } from "./read-container-files.ts";

async function read(tree: Readonly<Record<string, string | UnreadableFile>>) {
  const files = memoryFiles(tree);
  return readContainerFiles(await files.list(), files, SILENT);
}

describe("readContainerFiles", () => {
  it("reads Dockerfiles and compose files, and nothing else", async () => {
    const { references, scripts, notChecked, looked } = await read({
      Dockerfile: "FROM a\nRUN make\n",
      "deploy/compose.yml": "services: { x: { image: b } }",
      "dev/Dockerfile.ci": "FROM c",
      "README.md": "FROM d",
      "vendor/x/Dockerfile": "FROM e",
    });
    expect(references.map(({ file, value }) => [file.path, value])).toEqual([
      ["deploy/compose.yml", "b"],
      ["Dockerfile", "a"],
      ["dev/Dockerfile.ci", "c"],
    ]);
    expect([scripts.length, notChecked]).toEqual([1, []]);
    expect(looked).toEqual(["deploy/compose.yml", "Dockerfile", "dev/Dockerfile.ci"]);
  });

  it.each([
    ["a file that cannot be read", "Dockerfile", { unreadable: "a link that leaves the repository" }, "Dockerfile"],
    ["a file that is too large", "Dockerfile", `FROM a\n${"#".repeat(600 * 1024)}`, "Dockerfile"],
    ["an empty Dockerfile", "Dockerfile.dev", "", "Dockerfile.dev:1:1"],
    ["text that is no Dockerfile", "Dockerfile", "hello\nFROM a\n", "Dockerfile:1:1"],
    ["text that is no Dockerfile, by its ending", "x.dockerfile", "hello\nFROM a\n", "x.dockerfile:1:1"],
    ["an unknown instruction", "Dockerfile.dev", "FROM a\nINCLUDE b\n", "Dockerfile.dev:2:1"],
    [
      "a build with too many contexts",
      "compose.yml",
      `services: { a: { build: { additional_contexts: [${"a=b, ".repeat(101)}] } } }`,
      "compose.yml:1:48",
    ],
    ["a broken compose file", "compose.yml", "services: [", "compose.yml:1:12"],
  ])("lists %s", async (_case, path, content, what) => {
    expect((await read({ [path]: content })).notChecked.map((entry) => entry.what)).toEqual([what]);
  });

  it("takes build contexts that compose names for no images, and the images they stand for as such", async () => {
    const contexts = "{ base: 'docker-image://alpine:3', src: ../src, Other: 'service:y' }";
    const { references, notChecked } = await read({
      "deploy/compose.yml": `services: { x: { build: { context: ../app, dockerfile: ./D/Dockerfile, additional_contexts: ${contexts} } } }`,
      "deploy/compose.list.yml": "services: { x: { build: { additional_contexts: ['tool=docker-image://b:1'] } } }",
      "deploy/Dockerfile": "FROM tool",
      "app/D/Dockerfile": "FROM base\nCOPY --from=src a b\nCOPY --from=other a b\nRUN --mount=from=none a\n",
      Dockerfile: "FROM base",
    });
    expect(references.map(({ file, value, verdict }) => [file.path, value, verdict]).toSorted()).toEqual([
      ["Dockerfile", "base", "mutable-image"],
      ["app/D/Dockerfile", "none", "mutable-image"],
      ["deploy/compose.list.yml", "b:1", "mutable-image"],
      ["deploy/compose.yml", "alpine:3", "mutable-image"],
    ]);
    expect(notChecked).toEqual([]);
  });

  it("passes over source code named after a Dockerfile", async () => {
    const { looked, notChecked } = await read({
      "src/dockerfile.go": "package x\n",
      "Dockerfile.profile": "set -e\n",
    });
    expect([looked, notChecked]).toEqual([[], []]);
  });
});
