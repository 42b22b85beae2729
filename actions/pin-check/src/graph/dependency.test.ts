import { describe, expect, it } from "vitest";
import type { CodeEvidence } from "../evidence/facts.ts";
import { codeKey, nextTargets, resolveDependency } from "./dependency.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const PARENT = { owner: "octo", name: "ci", path: "sub", ref: SHA };

describe("resolveDependency", () => {
  it.each([
    ["step", `a/b/c@${SHA}`, "sha", `a/b/c@${SHA}`],
    ["step", "a/b@v1", "tag", "a/b@v1"],
    ["step", "$/x", "self", `octo/ci/x@${SHA}`],
    ["step", "$/./x//y/", "self", `octo/ci/x/y@${SHA}`],
    ["step", "$/", "self", `octo/ci@${SHA}`],
    ["step", "./x", "local", undefined],
    ["step", "docker://x:1", "mutable-image", undefined],
    ["step", "${{ inputs.x }}", "dynamic", undefined],
    ["step", "a/b", "invalid", undefined],
    ["step", "$/x y", "invalid", undefined],
    ["step", "$/../x", "invalid", undefined],
    ["reusable-workflow", "./.github/workflows/x.yml", "self", `octo/ci/.github/workflows/x.yml@${SHA}`],
    ["reusable-workflow", "a/b/.github/workflows/x.yml@v1", "tag", "a/b/.github/workflows/x.yml@v1"],
    ["container", "node:24", "mutable-image", undefined],
    ["dockerfile-from", `x@sha256:${"0123456789abcdef".repeat(4)}`, "digest", undefined],
    ["dockerfile-from", "$BASE", "dynamic", undefined],
    ["elsewhere", `a/b@${SHA}`, "invalid", undefined],
  ])("%s %s is %s", (site, value, verdict, place) => {
    const { target, ...resolved } = resolveDependency(PARENT, { site, value });
    expect(resolved).toMatchObject({ dependency: { site, value }, verdict });
    expect(target && codeKey(target)).toBe(place);
  });
});

describe("codeKey", () => {
  it("takes upper and lower case for the same in the repository only", () => {
    const target = { owner: "Octo", name: "CI", path: "Sub", ref: "V1" };
    expect(codeKey(target)).toBe("octo/ci/Sub@V1");
    expect(codeKey(target, "ghe.example.test")).toBe("ghe.example.test/octo/ci/Sub@V1");
  });
});

describe("nextTargets", () => {
  it("lists each action and workflow once, with what it is used as", () => {
    const code: CodeEvidence = {
      kind: "workflow",
      uses: [
        { site: "step", value: "a/b@v1" },
        { site: "step", value: "A/B@v1" },
        { site: "reusable-workflow", value: "./.github/workflows/x.yml" },
        { site: "step", value: "./x" },
        { site: "container", value: "a/b@v1" },
        { site: "step", value: "docker://x:1" },
      ],
    };
    expect(nextTargets(PARENT, code).map(({ target, site }) => [codeKey(target), site])).toEqual([
      ["a/b@v1", "step"],
      [`octo/ci/.github/workflows/x.yml@${SHA}`, "reusable-workflow"],
    ]);
  });
});
