import { describe, expect, it } from "vitest";
import { notCheckedAt } from "./not-checked.ts";

describe("notCheckedAt", () => {
  it("is called by where it starts", () => {
    const location = { file: "a/b.yml", line: 3, column: 7, endLine: 4, endColumn: 1 };
    expect(notCheckedAt(location, "because")).toEqual({ what: "a/b.yml:3:7", why: "because", location });
  });
});
