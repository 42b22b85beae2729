// What lockstep prints, as the documentation shows it, is compared with what it prints.
import { ScratchRepository } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { npmToken } from "../e2e/secret-made.ts";
import { BLOCKS } from "./documentation.ts";
import { ShownWorld } from "./shown-world.ts";

/** As the README describes it. */
const RELEASE = `on: push
permissions:
  contents: read
jobs:
  release:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: octo-org/publish@v2
`;

/** The block of a page that begins with a text. Without what differs from run to run. */
function shown(page: string, language: string, begins: string): string {
  const block = BLOCKS.find((one) => one.page === page && one.language === language && one.text.startsWith(begins));
  if (block === undefined) throw new Error(`${page} shows no such output`);
  return steady(block.text);
}

/** Times, digests and days differ; so does the indentation of a part. */
function steady(text: string): string {
  const lines = text
    .replace(/ in [\d.]+ (?:ms|s)\b/g, "")
    .replace(/\b[0-9a-f]{32,40}\b/g, "<digest>")
    .replace(/\d{4}-\d\d-\d\d/g, "<day>")
    .replace(/npm_…\w+/g, "npm_…")
    .split("\n");
  return lines
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

it("README.md: a workflow with an action by its tag", async () => {
  using repository = new ScratchRepository();
  repository.write(".github/workflows/release.yml", RELEASE);
  repository.commit();
  using world = new ShownWorld();
  const { exitCode, stdout } = await world.run("lockstep gate .", repository.path);
  expect([exitCode, steady(stdout)]).toEqual([1, shown("README.md", "text", "FAIL")]);
});

it("actions/secret-scan/README.md: a credential in a history", async () => {
  using repository = new ScratchRepository();
  repository.write("config/prod.env", `NPM_TOKEN=${npmToken("shown")}\n`);
  repository.commit();
  repository.git("rm", "--quiet", "config/prod.env");
  repository.commit();
  using world = new ShownWorld();
  const { exitCode, stdout } = await world.run("lockstep secret-scan --mode history", repository.path);
  expect(exitCode).toBe(1);
  expect(steady(stdout)).toContain(shown("actions/secret-scan/README.md", "text", "config/prod.env"));
});
