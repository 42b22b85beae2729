import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { readBelow } from "./read-below.ts";
import { declareArtifacts, readArtifactList } from "./runner-artifacts.ts";

describe("the runner's artifact files", () => {
  it("are off where the variable is missing or the list has no bytes", () => {
    using folder = new ScratchFolder();
    expect(readArtifactList({})).toBe("off");
    expect(readArtifactList({ GITHUB_ARTIFACTS_LIST: folder.write("list", "") })).toBe("off");
    expect(readArtifactList({ GITHUB_ARTIFACTS_LIST: folder.write("list", "{}") })).toBe("{}");
  });

  it("never take a file that cannot be read for one that is off", () => {
    using folder = new ScratchFolder();
    const env = { GITHUB_ARTIFACTS_LIST: join(folder.path, "none") };
    expect(() => readArtifactList(env)).toThrow(expect.objectContaining({ code: "path-not-found" }));
  });

  it("are written to only where the runner reads them", () => {
    using folder = new ScratchFolder();
    const declared = folder.write("artifacts", "oci://a\n");
    const list = folder.write("list", "");
    const env = { GITHUB_ARTIFACTS: declared, GITHUB_ARTIFACTS_LIST: list };
    expect(declareArtifacts(env, "file://b\n")).toBe(false);
    folder.write("list", "{}");
    expect(declareArtifacts(env, "file://b\n")).toBe(true);
    expect(readFileSync(declared, "utf8")).toBe("oci://a\nfile://b\n");
    const nowhere = { ...env, GITHUB_ARTIFACTS: join(folder.path, "none/file") };
    expect(() => declareArtifacts(nowhere, "x\n")).toThrow(expect.objectContaining({ code: "output-not-writable" }));
  });
});

describe("readBelow", () => {
  it("reads below the workspace only", () => {
    using folder = new ScratchFolder();
    using elsewhere = new ScratchFolder();
    const path = folder.write("sub/SUMS", "text");
    expect(readBelow(folder.path, "sub/SUMS", 10)).toMatchObject({ ok: true, text: "text" });
    expect(readBelow(folder.path, path, 10)).toMatchObject({ ok: true, text: "text" });
    expect(readBelow(folder.path, path, 3)).toMatchObject({ ok: false, reason: "too-large" });
    expect(readBelow(folder.path, elsewhere.write("x", "y"), 10)).toMatchObject({ ok: false, reason: "outside" });
    expect(readBelow(join(folder.path, "none"), "x", 10)).toMatchObject({ ok: false, reason: "missing" });
  });
});
