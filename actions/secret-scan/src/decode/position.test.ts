import { expect, it } from "vitest";
import { encodedRuns } from "./encoded-runs.ts";
import { placeInRun } from "./position.ts";

it("points exactly into UTF-16", () => {
  const content = Buffer.from("\ufefffirst\nsecond", "utf16le");
  const [run] = encodedRuns(content, () => undefined);
  const from = run?.bytes.indexOf("second") ?? -1;
  const place = run && placeInRun(run, from, from + 6);
  expect(content.toString("utf16le", place?.start, place?.end)).toBe("second");
});

it("points at the whole run for all others", () => {
  const text = Buffer.from("words, and more words than one").toString("base64");
  const [run] = encodedRuns(Buffer.from(`: ${text}`), () => undefined);
  expect(run && placeInRun(run, 3, 5)).toEqual({ start: 2, end: 2 + text.length });
});
