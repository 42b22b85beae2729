import { expect, test } from "vitest";
import { exampleSighting } from "../ignore/example-sighting.ts";
import { scrubAll, scrubber } from "./scrub.ts";

const SIGHTINGS = [
  exampleSighting({ secret: "hunter2-and-more", level: "likely" }),
  exampleSighting({ secret: "hunter2", level: "verified-format" }),
  exampleSighting({ secret: "maybe-a-word", level: "possible" }),
  exampleSighting({ secret: "short", level: "likely" }),
];

test("takes out what was found, the longest first, and nothing that is an ordinary word", () => {
  const scrub = scrubber(SIGHTINGS);
  expect(scrub("a/hunter2-and-more/hunter2.txt")).toBe("a/***/***.txt");
  expect(scrub("maybe-a-word is short")).toBe("maybe-a-word is short");
});

test("goes into objects and lists", () => {
  const value = { file: "hunter2.txt", list: [{ why: "in hunter2", line: 3 }] };
  expect(scrubAll(value, scrubber(SIGHTINGS))).toEqual({ file: "***.txt", list: [{ why: "in ***", line: 3 }] });
});
