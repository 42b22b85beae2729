import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { caskChecksum, judgeCask } from "./cask.ts";

const make = new Synthetic("cask");
const start = `${make.alnum(52)}JQQJ99CC${make.alnum(12)}${"A".repeat(4)}AZDO`;

test("accepts the right checksum in the short and in the long form", () => {
  const checksum = caskChecksum(start);
  for (const key of [start + checksum.slice(0, 4), `${start}${checksum}==`]) {
    expect(judgeCask(key)).toMatchObject({ level: "verified-format", facts: { service: "AZDO", created: "2026-03" } });
  }
});

test("doubts a wrong one", () => {
  const wrong = caskChecksum(start).startsWith("A") ? "BBBB" : "AAAA";
  expect(judgeCask(start + wrong).level).toBe("possible");
});

test("says nothing about the checksum of a derived key", () => {
  expect(judgeCask(`${start.slice(0, 57)}D${start.slice(58)}AAAA`).level).toBe("likely");
});
