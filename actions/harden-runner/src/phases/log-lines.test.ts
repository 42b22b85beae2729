import fc from "fast-check";
import { expect, it } from "vitest";
import { firstLines, linesOf } from "./log-lines.ts";

it("gives the same lines however the bytes were cut", () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{0,8}$/), { maxLength: 5 }), cuts, (lines, places) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
      const edges = [0, ...places.filter((place) => place < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
      expect([...linesOf(chunks)]).toEqual(lines);
    }),
  );
});

it("shows a last line that has no end", () => {
  expect([...linesOf([Buffer.from("a\nb")])]).toEqual(["a", "b"]);
});

it("holds no more of an endless line than a line may have", () => {
  const chunks = Array.from({ length: 8 }, () => Buffer.alloc(65_536, "x"));
  const [endless, next] = linesOf([...chunks, Buffer.from("\nnext\n")]);
  expect([endless?.length, next]).toEqual([4 * 65_536, "next"]);
});

it("takes the first lines however the bytes were cut, and all where there are fewer", () => {
  const text = "a\nbb\n\nccc\n";
  for (let size = 1; size <= text.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
      Buffer.from(text.slice(index * size, (index + 1) * size)),
    );
    const firsts = [0, 1, 2, 3, 4, 5].map((count) => Buffer.concat(firstLines(chunks, count)).toString());
    expect(firsts).toEqual(["", "a\n", "a\nbb\n", "a\nbb\n\n", text, text]);
  }
});
