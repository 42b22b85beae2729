import { describe, expect, it } from "vitest";
import type { Candidate } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeBasic, judgePlacedPassword } from "./judge-password.ts";

const password = new Synthetic("placed").alnum(14);
const sound = { level: "verified-format" } as const;

function candidate(path: string): Candidate {
  return { secret: password, match: password, groups: {}, before: "", behind: "", path };
}

describe("judgePlacedPassword", () => {
  it("goes by the file, and is silent for fillers", () => {
    expect(judgePlacedPassword(candidate(".npmrc"), password, sound)).toEqual(sound);
    expect(judgePlacedPassword(candidate("test/.npmrc"), password, sound)?.level).toBe("possible");
    expect(judgePlacedPassword({ ...candidate("core"), behind: "\0" }, password, sound)?.level).toBe("possible");
    expect(judgePlacedPassword(candidate(".npmrc"), "changeme", sound)).toBeUndefined();
  });
});

describe("judgeBasic", () => {
  it("is silent where name and password are the same", () => {
    expect(judgeBasic(candidate(".npmrc"), { user: "robot", password }, sound)).toEqual(sound);
    expect(judgeBasic(candidate(".npmrc"), { user: password, password }, sound)).toBeUndefined();
  });
});
