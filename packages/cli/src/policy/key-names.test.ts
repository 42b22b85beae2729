import { DEFAULT_POLICY } from "@lockstep/core";
import { lockablePaths, parsePolicy } from "@lockstep/core/policy";
import { describe, expect, it } from "vitest";
import { demandKeys, selectKeys } from "./key-names.ts";

const SEVERITIES = new Map([["pin-check.rules.bad", "warning" as const]]);
const KNOWN = lockablePaths({ "pin-check": ["bad"], "secret-scan": [] });
const NOTHING = { policy: DEFAULT_POLICY, layers: [], locks: [] };

function selected(...words: readonly string[]): readonly (readonly [string, unknown])[] {
  return selectKeys(words, NOTHING, SEVERITIES).map(({ path, value }) => [path.join("."), value]);
}

describe("the keys that can be asked for", () => {
  it.each([
    "fail-on",
    "pin-check",
    "pin-check.rules.bad",
    "secret-scan.rules",
    "harden-runner.steps",
    "verify-artifact",
  ])("%s is one", (word) => {
    expect(() => demandKeys([word], KNOWN)).not.toThrow();
  });

  it("a step is one, whatever it is called", () => {
    expect(() => demandKeys(["harden-runner.steps.build.allowed-endpoints"], KNOWN)).not.toThrow();
  });

  it("all that are none are named together", () => {
    const messages = ["fail-onn", "pin-check.rules.worse", "constructor", ""].map((word) =>
      expect.objectContaining({ message: expect.stringContaining(`"${word}"`) }),
    );
    expect(() => demandKeys(["fail-on", "fail-onn", "pin-check.rules.worse", "constructor", ""], KNOWN)).toThrow(
      expect.objectContaining({ code: "invalid-input", problems: messages }),
    );
  });
});

describe("the keys that are explained", () => {
  it("are all of a section, and no other that begins the same", () => {
    expect(selected("harden-runner.on-block")).toEqual([["harden-runner.on-block", "continue"]]);
    expect(selected("pin-check").every(([name]) => name.startsWith("pin-check."))).toBe(true);
    expect(selected("pin-check.allowed")).toEqual([]);
  });

  it("have what holds for a rule or a tool that no policy mentions", () => {
    expect(selected("pin-check.rules.bad", "pin-check.install-grades.npm")).toEqual([
      ["pin-check.rules.bad", "warning"],
      ["pin-check.install-grades.npm", "exact"],
    ]);
  });

  it("are once there, even if asked for twice", () => {
    expect(selected("fail-on", "fail-on")).toHaveLength(1);
    expect(selected("pin-check.rules.bad", "pin-check.rules.bad")).toHaveLength(1);
  });

  it("show what a lock holds, of what is not mentioned too", () => {
    const { policy } = parsePolicy("p.yml", "version: 1\n", {});
    const locks = [{ path: ["pin-check"], origin: "above", policy }];
    const [key] = selectKeys(["pin-check.rules.bad"], { ...NOTHING, locks }, SEVERITIES);
    expect(key?.locks).toEqual([{ path: ["pin-check"], origin: "above" }]);
  });
});
