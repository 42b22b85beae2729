// The pages of this repository whose examples are tried out, and all of their blocks.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FencedBlock, fencedBlocks } from "./fenced-block.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A commit id in place of `<commit id>`: it looks like one that nobody made up. */
export const COMMIT = "8f4b7f84864484a7bf31766abe9204da3cbe65b3";

/** Made of the examples of rules, each of which a test of its rule runs. */
const OF_RULES = /^docs\/(?:rules\/|secrets\.md$)/;

/** The files that git tracks or would track. */
function files(pattern: string): readonly string[] {
  const words = ["ls-files", "-z", "-co", "--exclude-standard", "--", pattern];
  const listed = execFileSync("git", words, { cwd: ROOT, encoding: "utf8" }).split("\0");
  return listed.filter((path) => path !== "" && !OF_RULES.test(path) && existsSync(join(ROOT, path))).sort();
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The blocks of all pages, with a commit id where the reader puts one; and each example as a block of its own. */
export const BLOCKS: readonly FencedBlock[] = [
  ...files("*.md").flatMap((page) => fencedBlocks(page, read(page)).map(fillIn)),
  ...files("examples/*.yml").map((page) => ({ page, line: 1, language: "yaml", isBefore: false, text: read(page) })),
];

/** What lockstep prints stays as it is. */
function fillIn(block: FencedBlock): FencedBlock {
  return block.language === "text" ? block : { ...block, text: block.text.replaceAll("<commit id>", COMMIT) };
}
