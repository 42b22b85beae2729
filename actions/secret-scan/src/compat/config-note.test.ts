import { SourceFile } from "@lockstep/core";
import { expect, it } from "vitest";
import { placeNote } from "./config-note.ts";

const FILES = [
  new SourceFile("a.toml", '[[rules]]\nid = "one"\nkey = 1\n[[rules]]\nid = "two"\nkey = 2\n'),
  new SourceFile("b.toml", 'title = "base"\n[[rules]]\nid = "three"\nodd = 1\n'),
];

it.each([
  [["one"], "a.toml", 2],
  [["one", "key"], "a.toml", 3],
  [["two", "key"], "a.toml", 6],
  [["rules", "rules"], "a.toml", 4],
  [["three", "odd"], "b.toml", 4],
  [["nowhere"], "a.toml", 1],
  [[], "a.toml", 1],
])("the words %j lead to %s, line %i", (trail, file, line) => {
  expect(placeNote({ text: "note", trail }, FILES)).toEqual({ text: "note", file, line });
});
