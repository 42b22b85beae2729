import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { isPublishedDefault } from "./published-default.ts";

describe("isPublishedDefault", () => {
  // In halves, because other scanners read this file too.
  it.each([
    ["sb_secret_N7UND0UgjKTVK-", "Uodkm0Hg_xSvEMPvz"],
    ["sig_7kYjw48mhY7kAj", "qNGcy6cr29RJ6r"],
    ["sig_5ZB6DVzB1wjE8S", "6rZ7eenA8Pdnhs"],
  ])("knows the key that starts with %s", (...halves) => {
    expect(isPublishedDefault(halves.join(""))).toBe(true);
  });

  it("knows no other key", () => {
    expect(isPublishedDefault(`sig_${new Synthetic("published").alnum(28)}`)).toBe(false);
    expect(isPublishedDefault("")).toBe(false);
  });
});
