import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { writeInside } from "./write-inside.ts";

describe("writeInside", () => {
  it("makes the folders it needs", () => {
    using root = new ScratchFolder();
    writeInside(root.path, "a/b/c.txt", "text");
    expect(readFileSync(join(root.path, "a/b/c.txt"), "utf8")).toBe("text");
  });

  it("writes nothing through a folder that leads out of the root", () => {
    using root = new ScratchFolder();
    using outside = new ScratchFolder();
    symlinkSync(outside.path, join(root.path, "a"));
    expect(() => writeInside(root.path, "a/c.txt", "text")).toThrow(
      expect.objectContaining({ code: "output-not-writable" }),
    );
    expect(existsSync(join(outside.path, "c.txt"))).toBe(false);
  });

  it("makes no folder there either, nor where a link leads to nothing", () => {
    using root = new ScratchFolder();
    using outside = new ScratchFolder();
    symlinkSync(outside.path, join(root.path, "a"));
    symlinkSync(join(outside.path, "new"), join(root.path, "b"));
    for (const path of ["a/sub/deep/c.txt", "b/c.txt", "b/sub/c.txt"]) {
      expect(() => writeInside(root.path, path, "text")).toThrow(
        expect.objectContaining({ code: "output-not-writable" }),
      );
    }
    expect(readdirSync(outside.path)).toEqual([]);
  });

  it("takes a root that is itself behind a link", () => {
    using real = new ScratchFolder();
    using links = new ScratchFolder();
    symlinkSync(real.path, join(links.path, "root"));
    writeInside(join(links.path, "root"), "c.txt", "text");
    expect(readFileSync(join(real.path, "c.txt"), "utf8")).toBe("text");
  });
});
