import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { gatherSubjects, type SubjectSources } from "./gather-subjects.ts";

const D = `sha256:${"ab".repeat(32)}`;
const LIST = JSON.stringify({ version: 1, subjects: [{ name: "listed", digest: D, kind: "file" }] });

function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

async function gather(sources: SubjectSources, make: (folder: ScratchFolder) => void = () => undefined) {
  using folder = new ScratchFolder();
  make(folder);
  const subjects = await gatherSubjects(sources, folder.path);
  return subjects.map(({ kind, name }) => `${kind} ${name}`);
}

describe("gatherSubjects", () => {
  it("puts all sources together", async () => {
    const sources = {
      patterns: "dist/*",
      digests: `${D} plain`,
      checksumFiles: "SUMS\n",
      images: `ghcr.io/o/app:1@${D}`,
      artifactList: LIST,
    };
    const make = (folder: ScratchFolder) => {
      folder.write("dist/a", "a");
      folder.write("dist/b", "b");
      folder.write("SUMS", `${sha256("a")}  dist/a\n${sha256("c")}  c\n`);
    };
    expect(await gather(sources, make)).toEqual([
      "digest c",
      "file dist/a",
      "file dist/b",
      "oci ghcr.io/o/app",
      "digest plain",
    ]);
  });

  it("takes images of one name with several digests, each once", async () => {
    const images = ["1", "2", "1"].map((digit) => `ghcr.io/o/app:v1@sha256:${digit.repeat(64)}`).join("\n");
    expect(await gather({ images, digests: `${D} plain` })).toEqual([
      "oci ghcr.io/o/app",
      "oci ghcr.io/o/app",
      "digest plain",
    ]);
  });

  it("hashes files by the algorithm that is asked for", async () => {
    using folder = new ScratchFolder();
    const path = folder.write("a", "text");
    const subjects = await gatherSubjects({ patterns: "a" }, folder.path, {
      algorithm: "sha512",
    });
    const hex = createHash("sha512").update("text").digest("hex");
    expect(subjects).toEqual([{ kind: "file", name: "a", path, size: 4, digest: { algorithm: "sha512", hex } }]);
  });

  it("uses the runner's list only where nothing else is named", async () => {
    expect(await gather({ artifactList: LIST, patterns: " \n" })).toEqual(["digest listed"]);
    expect(await gather({ artifactList: LIST, digests: `${D} a` })).toEqual(["digest a"]);
  });

  it.each<[string, SubjectSources]>([
    ["nothing is named", {}],
    ["the runner's list is off", { artifactList: "off" }],
    ["the runner's list is empty", { artifactList: '{"version":1,"subjects":[]}' }],
    ["no file matches", { patterns: "*.zip" }],
    ["no file matches, though a digest is named", { patterns: "*.zip", digests: `${D} a` }],
    ["all files are taken away again", { patterns: "**\n!**" }],
    ["a checksum file is empty", { checksumFiles: "EMPTY" }],
  ])("finds no subjects where %s", async (_, sources) => {
    const make = (folder: ScratchFolder) => void folder.write("EMPTY", "");
    await expect(gather(sources, make)).rejects.toMatchObject({ name: "UsageError", code: "no-subjects" });
  });

  it("refuses a file whose digest is not the one of the checksum file", async () => {
    const make = (folder: ScratchFolder) => {
      folder.write("a", "changed");
      folder.write("SUMS", `${sha256("a")}  a\n`);
    };
    await expect(gather({ patterns: "a", checksumFiles: "SUMS" }, make)).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it.each(["../SUMS", "/etc/hostname", "none", "folder", "utf16"])("refuses the checksum file %s", async (path) => {
    const make = (folder: ScratchFolder) => {
      folder.write("folder/x", "");
      folder.write("utf16", Buffer.from([0xff, 0xfe, 0x61, 0x00]));
    };
    await expect(gather({ checksumFiles: path }, make)).rejects.toMatchObject({ code: "path-not-found" });
  });

  it("refuses a link that leads out of the workspace", async () => {
    using elsewhere = new ScratchFolder();
    const target = elsewhere.write("x", "x");
    const make = (folder: ScratchFolder) => symlinkSync(target, join(folder.path, "link"));
    await expect(gather({ patterns: "*" }, make)).rejects.toMatchObject({ code: "invalid-input" });
  });
});
