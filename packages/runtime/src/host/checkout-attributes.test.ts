import { ScratchRepository } from "@lockstep/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { conversionOf, parseAttributeFiles } from "./checkout-attributes.ts";

const PLAIN = { lineEnds: "kept", ident: false, lfs: false, unknown: false };

function conversion(path: string, ...files: readonly (readonly [folder: string, text: string])[]) {
  return conversionOf(path, parseAttributeFiles(files.map(([folder, text]) => ({ folder, text }))));
}

it.each([
  ["* text", { lineEnds: "text" }],
  ["* text=auto", { lineEnds: "guessed" }],
  ["* eol=crlf", { lineEnds: "text" }],
  ["* -text eol=crlf", {}],
  ["* text\n* binary", {}],
  ["* binary !text\n", {}],
  ["* crlf", { lineEnds: "text" }],
  ["[attr]mine text ident\n* mine", { lineEnds: "text", ident: true }],
  ["* filter=lfs diff=lfs merge=lfs -text", { lfs: true }],
  ["* filter=other", { unknown: true }],
  ["* filter=other\n* -filter", {}],
  ["* working-tree-encoding=UTF-16LE", { unknown: true }],
  ['"a*" text', { lineEnds: "text" }],
  ["a.txt/ text", {}],
  ["# * text", {}],
  ["", {}],
])("reads %j", (text, expected) => {
  expect(conversion("a.txt", ["", text])).toEqual({ ...PLAIN, ...expected });
});

it("lets inner folders decide, and only the root define", () => {
  expect(conversion("a/b.txt", ["a", "*.txt -text"], ["", "* text"])).toEqual(PLAIN);
  expect(conversion("c/b.txt", ["a", "*.txt -text"], ["", "* text"])).toEqual({ ...PLAIN, lineEnds: "text" });
  expect(conversion("a/b.txt", ["a", "[attr]mine text\n* mine"])).toEqual(PLAIN);
});

/** As `git check-attr` prints values. */
const rule = fc
  .tuple(
    fc.constantFrom("*", "*.txt", "a.txt", "/a.txt", "d/*.txt", "d/**", "**/a.txt", "/d/", "*/e/*", "[a-c].*"),
    fc.array(
      fc.constantFrom("text", "-text", "!text", "text=auto", "eol=lf", "!eol", "binary", "ident", "filter=lfs"),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([pattern, words]) => `${pattern} ${words.join(" ")}`);

const LINE_ENDS = new Map<string | undefined, string>([
  ["auto", "guessed"],
  ["set", "text"],
  ["unset", "kept"],
  ["unspecified", "kept"],
]);

it("reads attributes as git does", () => {
  using repository = new ScratchRepository();
  const paths = ["a.txt", "b.c", "d/a.txt", "d/e/a.txt", "d/e/c.txt"];
  const rules = fc.array(rule, { maxLength: 4 });
  fc.assert(
    fc.property(rules, rules, (outer, inner) => {
      const files = [
        ["", outer.join("\n")],
        ["d", inner.join("\n")],
      ] as const;
      for (const [folder, text] of files) repository.write(`${folder === "" ? "" : "d/"}.gitattributes`, text);
      const printed = repository.git("check-attr", "text", "eol", "ident", "filter", "--", ...paths).split("\n");
      const values = new Map(printed.map((line) => [line.slice(0, line.lastIndexOf(": ")), line.split(": ").at(-1)]));
      const expected = paths.map((path) => {
        const [text, eol] = [values.get(`${path}: text`), values.get(`${path}: eol`)];
        const implied = text === "unspecified" && eol !== "unspecified";
        const lineEnds = implied ? "text" : LINE_ENDS.get(text);
        const ident = values.get(`${path}: ident`) === "set";
        return { lineEnds, ident, lfs: values.get(`${path}: filter`) === "lfs", unknown: false };
      });
      expect(paths.map((path) => conversion(path, ...files))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
