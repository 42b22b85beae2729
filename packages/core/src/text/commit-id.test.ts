import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCommitId } from "./commit-id.ts";

const SHA1 = "0123456789abcdef0123456789abcdef01234567";
const SHA256 = `${SHA1}0123456789abcdef01234567`;

describe("isCommitId", () => {
  it.each([SHA1, SHA256])("knows %s", (id) => {
    expect(isCommitId(id)).toBe(true);
  });

  it.each([
    "",
    SHA1.slice(1),
    `${SHA1}0`,
    `${SHA256}0`,
    SHA1.toUpperCase(),
    `${SHA1}-evil`,
    `${SHA1}\n`,
    ` ${SHA1}`,
    `g${SHA1.slice(1)}`,
  ])("takes %j for a name", (text) => {
    expect(isCommitId(text)).toBe(false);
  });

  it("knows every id, and no digits of another length", () => {
    const digits = fc.nat(70).chain((length) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)));
    fc.assert(fc.property(digits, (text) => isCommitId(text) === [40, 64].includes(text.length)));
    fc.assert(fc.property(fc.stringMatching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), isCommitId));
  });
});
