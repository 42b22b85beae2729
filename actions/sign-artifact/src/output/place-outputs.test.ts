import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonFolder, fileNameFor, type Layout, placeFor } from "./place-outputs.ts";

const HEX = "0123456789abcdef".repeat(4);

describe("the folder that files have in common", () => {
  test.each([
    [[], ""],
    [["a"], ""],
    [["dist/a"], "dist"],
    [["dist/a", "dist/b"], "dist"],
    [["dist/a", "dist/x/b"], "dist"],
    [["dist/x/a", "dist/x/b"], "dist/x"],
    [["dist/a", "dist2/b"], ""],
    [["a", "dist/b"], ""],
  ])("of %j is %j", (paths, folder) => expect(commonFolder(paths)).toBe(folder));

  test("holds every file", () => {
    const path = fc
      .array(fc.constantFrom("a", "b", "ab"), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.array(path, { minLength: 1 }), (paths) => {
        const common = commonFolder(paths);
        expect(paths.every((one) => common === "" || one.startsWith(`${common}/`))).toBe(true);
      }),
    );
  });
});

describe("an output", () => {
  const layout: Layout = { workspace: "/w", outputFolder: undefined, common: "dist" };

  test.each([
    [undefined, "/w", "dist/x/a"],
    ["out", "/w", "out/x/a"],
    ["./out//deep/", "/w", "out/deep/x/a"],
    [".", "/w", "x/a"],
    ["/elsewhere", "/elsewhere", "x/a"],
  ])("with the output folder %j lies in %s at %s", (outputFolder, root, path) => {
    expect(placeFor("dist/x/a", { ...layout, outputFolder })).toEqual({ root, path });
  });

  test.each(["..", "../out", "out/../../x", "..\\out"])("never goes to %j", (outputFolder) => {
    expect(() => placeFor("dist/a", { ...layout, outputFolder })).toThrow(
      expect.objectContaining({ code: "invalid-input" }),
    );
  });
});

describe("the file about an artifact that is not here", () => {
  test.each([
    ["digest", "app.tar.gz", "app.tar.gz"],
    ["digest", "dist/app 1.0.zip", "dist/app 1.0.zip"],
    ["digest", "../app", ".._app-0123456789ab"],
    ["digest", "/etc/app", "_etc_app-0123456789ab"],
    ["digest", "dist/../../app", "dist_.._.._app-0123456789ab"],
    ["digest", ".git/config", ".git_config-0123456789ab"],
    ["oci", "ghcr.io/owner/app", "ghcr.io_owner_app-0123456789ab"],
  ] as const)("of the kind %s named %s is %s", (kind, name, file) => {
    expect(fileNameFor(kind, name, HEX)).toBe(file);
  });

  test("never leaves its folder, whatever it is named", () => {
    fc.assert(
      fc.property(fc.constantFrom("digest", "oci"), fc.string({ unit: "binary", minLength: 1 }), (kind, name) => {
        const segments = fileNameFor(kind, name, HEX).split(/[\\/]/);
        expect(segments.every((segment) => !["", ".", "..", ".git"].includes(segment))).toBe(true);
      }),
    );
  });
});
