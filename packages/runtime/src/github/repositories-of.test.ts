import { UnavailableError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { Page, PagedApi } from "./api.ts";
import { createRepositoriesOf } from "./repositories-of.ts";

const ENTRY = {
  id: 1,
  name: "demo",
  owner: { login: "octo" },
  archived: false,
  fork: false,
  private: false,
  default_branch: "main",
  size: 1,
};

function answering(page: Page, commit: () => unknown = () => "a".repeat(40)): PagedApi & { readonly pages: number[] } {
  const pages: number[] = [];
  const getPage: PagedApi["getPage"] = async (_, parameters) => {
    pages.push(Number(parameters["page"]));
    return page;
  };
  return { pages, getPage, findPage: getPage, get: async () => commit(), find: async () => commit() };
}

describe("createRepositoriesOf", () => {
  it("ends on a list that never does, with an error", async () => {
    const api = answering({ data: [ENTRY], hasNext: true });
    await expect(createRepositoriesOf(api)("octo")).rejects.toMatchObject({ code: "server-error" });
    expect(api.pages).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it.each([
    ["no list", {}],
    ["a hole", [null]],
    ["no owner", [{ ...ENTRY, owner: null }]],
    ["no word on archiving", [{ ...ENTRY, archived: undefined }]],
    ["no default branch", [{ ...ENTRY, default_branch: null }]],
  ])("refuses %s", async (_, data) => {
    const asked = createRepositoriesOf(answering({ data, hasNext: false }))("octo");
    await expect(asked).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("does not call a repository empty because it could not be looked at", async () => {
    const fail = (): never => {
      throw new UnavailableError("rate-limited", "later", { hint: "Wait." });
    };
    const asked = createRepositoriesOf(answering({ data: [{ ...ENTRY, size: 0 }], hasNext: false }, fail))("octo");
    await expect(asked).rejects.toMatchObject({ code: "rate-limited" });
  });
});
