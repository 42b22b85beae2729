import { expect, test } from "vitest";
import { NameBook } from "./name-book.ts";

test("the latest names come first, each once, eight at most", () => {
  const book = new NameBook();
  for (const name of ["a", "b", "a", ..."cdefghij"]) book.record(name, ["8.8.8.8"]);
  expect(book.namesOf("8.8.8.8")).toEqual([..."jihgfedc"]);
  expect(book.namesOf("9.9.9.9")).toEqual([]);
});

test("the oldest addresses go when there are too many", () => {
  const book = new NameBook();
  for (let at = 0; at < 9_000; at += 1) book.record("host", [`address-${at}`]);
  expect([book.namesOf("address-0"), book.namesOf("address-8999")]).toEqual([[], ["host"]]);
});
