import { expect, it } from "vitest";
import type { Wish } from "./choose-selection.ts";
import { chooseSubject } from "./choose-subject.ts";

const LOCAL = { kind: "local", name: "local" } as const;
const FILES = ["a.env"];

it.each<Wish>([{ mode: "auto" }, { mode: "tree" }, { mode: "auto", range: "" }])(
  "of named files scans these: %o",
  async (wish) => {
    expect(await chooseSubject(FILES, wish, LOCAL, undefined)).toEqual({ kind: "tree", because: "asked" });
  },
);

it.each<Wish>([
  { mode: "history" },
  { mode: "staged" },
  { mode: "stdin" },
  { mode: "range", range: "A..B" },
  { mode: "auto", range: "A..B" },
])("takes no named files for %o", async (wish) => {
  await expect(chooseSubject(FILES, wish, LOCAL, undefined)).rejects.toMatchObject({ code: "invalid-input" });
});

it("takes no range of commits for files where there is no repository", async () => {
  const wish = { mode: "auto", range: "A..B" } as const;
  await expect(chooseSubject(undefined, wish, LOCAL, undefined)).rejects.toMatchObject({ code: "invalid-input" });
  expect(await chooseSubject(undefined, { mode: "auto" }, LOCAL, undefined)).toEqual({
    kind: "tree",
    because: "local",
  });
});
