import fc from "fast-check";
import { expect, it } from "vitest";
import { isOpenEnded, normalizeName, readRequirement } from "./requirement.ts";

it.each([
  ["left", "left", "", 4],
  ["Left.Pad_x", "left-pad-x", "", 10],
  ["left >= 1.0 , <2", "left", "<2,>=1.0", 16],
  ["left[a, b]~=1.4 ; python_version < '3'", "left", "~=1.4", 15],
  ["left (>=1,<2)", "left", "<2,>=1", 13],
  ["left===1+local # pinned", "left", "===1+local", 14],
  ["left==1.* --hash=sha256:00", "left", "==1.*", 9],
])("reads %j", (text, name, specifier, length) => {
  expect(readRequirement(text)).toMatchObject({ name, specifier, length, origin: "registry" });
});

it.each([
  ["left @ https://pkg.example.test/left.whl", "elsewhere"],
  ["left @ git+https://git.example.test/left", "elsewhere"],
  ["left @ file:///srv/left", "local"],
  ["left @ ./left", "local"],
])("reads %j as %s", (text, origin) => {
  expect(readRequirement(text)?.origin).toBe(origin);
});

it.each(["", "-left", "left right", "left=1", "left>=", "left>=1 <2", "left[", "?", "left (>=1", "left >=1)"])(
  "refuses %j",
  (text) => {
    expect(readRequirement(text)).toBeUndefined();
  },
);

it("knows a marker", () => {
  expect(readRequirement("left; sys_platform == 'win32'")?.conditional).toBe(true);
  expect(readRequirement("left")?.conditional).toBe(false);
});

it("names the part of the text that it read", () => {
  fc.assert(
    fc.property(fc.string(), (tail) => {
      const text = `left>=1${tail}`;
      const requirement = readRequirement(text);
      expect(requirement?.length ?? 0).toBeLessThanOrEqual(text.length);
    }),
  );
});

it("spells names one way", () => {
  expect(["A_b", "a.-_B", "a-b"].map(normalizeName)).toEqual(["a-b", "a-b", "a-b"]);
});

it.each([
  ["", true],
  ["*", true],
  [">=1", true],
  ["!=2,>1", true],
  ["<2,>=1", false],
  ["~=1.0", false],
  ["==1", false],
  [">=1<2", false],
])("%j has no upper end: %s", (specifier, open) => {
  expect(isOpenEnded(specifier)).toBe(open);
});
