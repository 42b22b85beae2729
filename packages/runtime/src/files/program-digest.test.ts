import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { programDigest } from "./program-digest.ts";

function digestOf(files: Readonly<Record<string, string>>, module = "12.index.js"): string {
  using folder = new ScratchFolder();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return programDigest(pathToFileURL(join(folder.path, module)).href);
}

const BUNDLE = { "index.js": "start();", "12.index.js": "decode();", "7.index.js": "rules();" };

it("is the same for the same bundle, wherever it lies and whichever of its files asks", () => {
  const digest = digestOf(BUNDLE);
  expect(digestOf(BUNDLE)).toBe(digest);
  expect(digestOf({ ...BUNDLE }, "index.js")).toBe(digest);
});

it("differs with every byte of every file, and with their names", () => {
  const digests = [
    BUNDLE,
    { ...BUNDLE, "12.index.js": "decode(1);" },
    { ...BUNDLE, "7.index.js": "rules(1);" },
    { ...BUNDLE, "8.index.js": "" },
    { "index.js": "start();", "12.index.js": "decode();", "8.index.js": "rules();" },
    { "index.js": "start();decode();", "12.index.js": "", "7.index.js": "rules();" },
  ].map((files) => digestOf(files));
  expect(new Set(digests).size).toBe(digests.length);
});

it("stands for this process alone where the program is not bundled", () => {
  const digest = programDigest();
  expect(programDigest()).toBe(digest);
  for (const module of ["program-digest.ts", "program-digest.js"]) expect(digestOf(BUNDLE, module)).toBe(digest);
});
