import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inodeAt } from "./inode.ts";

it("is one for all names of a file, and a link has its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-inode-"));
  const at = (name: string) => inodeAt(join(folder, name));
  writeFileSync(join(folder, "a"), "");
  linkSync(join(folder, "a"), join(folder, "b"));
  symlinkSync("a", join(folder, "link"));
  expect(at("a")).toMatchObject({ kind: "file", device: inodeAt(folder)?.device });
  expect(at("b")).toEqual(at("a"));
  expect([inodeAt(folder)?.kind, at("link")?.kind, at("a/none"), at("none")]).toEqual([
    "folder",
    "other",
    undefined,
    undefined,
  ]);
  expect(at("link")?.number).not.toBe(at("a")?.number);
  rmSync(folder, { recursive: true });
});
