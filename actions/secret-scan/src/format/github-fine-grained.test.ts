import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { fineGrainedChecksum, judgeFineGrained } from "./github-fine-grained.ts";

const make = new Synthetic("fine-grained");
const start = `github_pat_1${make.alnum(21)}_${make.alnum(43)}`;
const tail = make.alnum(8);

test("knows SHA-256 of the empty text in base 32", () => {
  // SHA-256 of nothing starts with e3b0c44298.
  expect(fineGrainedChecksum("")).toBe("4OYMIQUY");
});

test("accepts the right checksum only", () => {
  const checksum = fineGrainedChecksum(start);
  expect(judgeFineGrained(start + checksum + tail).level).toBe("verified-format");
  expect(judgeFineGrained(`${start.slice(0, -1)}~${checksum}${tail}`).level).toBe("possible");
});
