// No block of the documentation goes untried: each is read, run or compared by a test, or stands in the register of those that
// are not.
import { expect, it } from "vitest";
import { BLOCKS } from "./documentation.ts";
import { type FencedBlock, fencedBlocks, placeOf } from "./fenced-block.ts";
import { isNotRun, NOT_RUN } from "./not-run.ts";
import { stageOf } from "./scenes.ts";

/** By language: YAML is tried by workflows.test.ts, outputs by outputs.test.ts. */
const TRIED: Readonly<Record<string, (block: FencedBlock) => boolean>> = {
  yaml: () => true,
  sh: (block) => stageOf(block) !== undefined,
  json: ({ text }) => typeof JSON.parse(text) === "object",
  mermaid: ({ text }) => /^flowchart (?:LR|BT)\n/.test(text),
  text: ({ text }) => /^(?:FAIL {7}pin-check|config\/prod\.env)\n/.test(text),
};

it("every block is tried, or says why not", () => {
  const untried = BLOCKS.filter((block) => !isNotRun(block) && TRIED[block.language]?.(block) !== true);
  expect(untried.map(placeOf)).toEqual([]);
});

it("the register has no entry that no block needs", () => {
  const isNeeded = ({ page, language, begins }: (typeof NOT_RUN)[number]) =>
    BLOCKS.some((block) => block.page === page && block.language === language && block.text.startsWith(begins));
  expect(NOT_RUN.filter((one) => !isNeeded(one))).toEqual([]);
});

it("finds blocks in lists, and refuses one that does not end", () => {
  const page = "- a\n\n  ```sh\n  one\n    two\n  ```\n\n````yaml before\n```\n````\n";
  expect(fencedBlocks("x.md", page)).toEqual([
    { page: "x.md", line: 3, language: "sh", isBefore: false, text: "one\n  two\n" },
    { page: "x.md", line: 8, language: "yaml", isBefore: true, text: "```\n" },
  ]);
  expect(() => fencedBlocks("x.md", "```sh\none\n")).toThrow("x.md:1");
});
