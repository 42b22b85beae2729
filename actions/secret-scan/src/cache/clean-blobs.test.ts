import { expect, it } from "vitest";
import { cleanBlobs } from "./clean-blobs.ts";

const ASKED = ["a", "b", "c"];
const NOTHING = new Set<string>();

it("leaves out what has something to tell, and what was not read", () => {
  const scan = { notable: new Set(["a"]), unread: new Set(["b"]), contents: 2 };
  expect(cleanBlobs(ASKED, scan)).toEqual(["c"]);
});

it("calls nothing clean where a blob got lost on the way", () => {
  expect(cleanBlobs(ASKED, { notable: NOTHING, unread: NOTHING, contents: 3 })).toEqual(ASKED);
  expect(cleanBlobs(ASKED, { notable: NOTHING, unread: NOTHING, contents: 2 })).toEqual([]);
});
