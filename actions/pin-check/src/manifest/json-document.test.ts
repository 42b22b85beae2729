import fc from "fast-check";
import { expect, it } from "vitest";
import { JsonPlaces, readJson } from "./json-document.ts";

it("places values and keys of any JSON, with their quotes", async () => {
  const text = '\uFEFF{\r\n\t"a": { "b\\"c": "x", "b\\"c": "y" },\r\n\t"__proto__": { "n": 1 }\r\n}\r\n';
  const places = await JsonPlaces.of(text);
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(cut(places.value("a", 'b"c'))).toBe('"y"');
  expect(cut(places.key("a"))).toBe('"a"');
  expect(cut(places.value("__proto__", "n"))).toBe("1");
  expect(places.value("a", "constructor")).toEqual({ start: 0, end: 0 });
});

it("places nothing in what only JSON allows", async () => {
  const text = '{ "a": "\u007f" }';
  expect(readJson(text)).toMatchObject({ ok: true });
  expect((await JsonPlaces.of(text)).value("a")).toEqual({ start: 0, end: 0 });
});

it("finds what JSON finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.string()), fc.constantFrom("", "\t", 2), async (record, indent) => {
      const text = JSON.stringify(record, undefined, indent);
      const places = await JsonPlaces.of(text);
      for (const [key, value] of Object.entries(record)) {
        const { start, end } = places.value(key);
        expect(start === 0 ? value : JSON.parse(text.slice(start, end))).toBe(value);
      }
    }),
  );
});

it.each(["", "{", "[1,]", "{'a':1}", "// a\n{}"])("refuses %j", (text) => {
  expect(readJson(text)).toMatchObject({ ok: false });
});
