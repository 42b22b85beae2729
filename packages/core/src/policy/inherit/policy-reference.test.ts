import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainReference, formatPolicyReference, parsePolicyReference, placeOf } from "./policy-reference.ts";

const SHA = "0123456789".repeat(4);

describe("a reference to a policy", () => {
  it("is taken apart", () => {
    expect(parsePolicyReference(`octo/.github/policies/strict.yml@${SHA}`)).toEqual({
      repository: { owner: "octo", name: ".github" },
      path: "policies/strict.yml",
      commit: SHA,
    });
    expect(parsePolicyReference(`o/r/p@${"a".repeat(64)}`)?.commit).toHaveLength(64);
  });

  it.each([
    "",
    "octo/.github/p.yml",
    "octo/.github/p.yml@main",
    "octo/.github/p.yml@v1",
    "octo/.github/p.yml@0123456",
    `octo/.github/p.yml@${SHA.toUpperCase().replace(/\d/g, "A")}`,
    `octo/.github/p.yml@${SHA}0`,
    `octo/.github@${SHA}`,
    `octo/.github/@${SHA}`,
    `octo//p.yml@${SHA}`,
    `/octo/.github/p.yml@${SHA}`,
    `../.github/p.yml@${SHA}`,
    `octo/../p.yml@${SHA}`,
    `octo/r/../p.yml@${SHA}`,
    `octo/r/a/..@${SHA}`,
    `octo/r/./p.yml@${SHA}`,
    `octo/r/a//p.yml@${SHA}`,
    `octo/r/p.yml@${SHA}@${SHA}`,
    `octo/r/p.yml@${SHA}\n`,
    `octo/r/a b.yml@${SHA}`,
    `octo/r/\u202ep.yml@${SHA}`,
    `https://github.com/octo/r/p.yml@${SHA}`,
  ])("is not %j", (text) => {
    expect(parsePolicyReference(text)).toBeUndefined();
    expect(explainReference(text)).not.toBe("");
  });

  const name = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,20}$/);
  const reference = fc.record({
    repository: fc.record({ owner: name, name }),
    path: fc.array(name, { minLength: 1, maxLength: 16 }).map((parts) => parts.join("/")),
    commit: fc.stringMatching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  });

  it("comes back from its text as it was", () => {
    fc.assert(
      fc.property(reference, (one) => {
        expect(parsePolicyReference(formatPolicyReference(one))).toEqual(one);
      }),
    );
  });

  it("is at the same place at every commit, and however its repository is spelt", () => {
    fc.assert(
      fc.property(reference, fc.stringMatching(/^[0-9a-f]{40}$/), (one, commit) => {
        const { owner, name: repo } = one.repository;
        const other = { ...one, commit, repository: { owner: owner.toUpperCase(), name: repo.toLowerCase() } };
        expect(placeOf(other)).toBe(placeOf(one));
      }),
    );
  });

  it("is refused whatever surrounds it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parsePolicyReference(text);
        if (read !== undefined) expect(formatPolicyReference(read)).toBe(text);
      }),
    );
  });
});
