import fc from "fast-check";
import { expect, it } from "vitest";
import { TomlPlaces } from "./toml-places.ts";

const TEXT = `top = 1 # comment
[a.b]
c = "x # no comment"  # comment
"d.e" = { version = 'v', other = "v" }
f.g = 2\r
list = [ "one", # "not this"
  'two', { k = "three" }, "esc\\"aped",
]
after = "four"
[[many]]
[x.'cfg(any(a, b))'.y]
z = 3
[ "odd" ]  # header
w=1`;

const places = new TomlPlaces(TEXT);

function cut(place: { readonly start: number; readonly end: number } | undefined): string | undefined {
  return place && TEXT.slice(place.start, place.end);
}

it.each([
  [["top"], "1"],
  [["a", "b"], "[a.b]"],
  [["a", "b", "c"], '"x # no comment"'],
  [["a", "b", "d.e"], "{ version = 'v', other = \"v\" }"],
  [["a", "b", "f", "g"], "2"],
  [["x", "cfg(any(a, b))", "y", "z"], "3"],
  [["odd", "w"], "1"],
  [["a", "b", "missing"], undefined],
  [["top", "a"], undefined],
])("finds %j at %j", (keys, text) => {
  expect(cut(places.find(...keys))).toBe(text);
});

it("finds a string on the line of its key, and all that follows the key where it is not there", () => {
  expect(cut(places.literal("v", "a", "b", "d.e"))).toBe("'v'");
  expect(cut(places.literal("four", "a", "b", "c"))).toBe('"x # no comment"');
  expect(places.literal("v", "nowhere")).toBeUndefined();
});

it("finds the strings of a list", () => {
  const strings = places.strings("a", "b", "list");
  expect([...strings.keys()]).toEqual(["one", "two", "three", 'esc\\"aped']);
  expect(cut(strings.get("two"))).toBe("'two'");
  expect(places.strings("nowhere").size).toBe(0);
});

it("gives places within any text", () => {
  const pieces = fc.constantFrom("[", "]", '"', "'", "\\", "#", "=", ".", "a", " ", "\n", "\r", "{");
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join("");
      const found = new TomlPlaces(text);
      for (const place of [found.find("a"), found.literal("a", "a"), ...found.strings("a").values()]) {
        if (place === undefined) continue;
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.start).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
