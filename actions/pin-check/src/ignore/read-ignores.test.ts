import { buildReport, DEFAULT_SETTINGS, type Files, type Report, SourceFile } from "@lockstep/core";
import { exampleProblems, sha256 } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { badIgnoreComment } from "../rules/bad-ignore-comment.ts";
import { readIgnores } from "./read-ignores.ts";

const KNOWN = ["unpinned-action", "unpinned-image"];

function read(text: string) {
  return readIgnores([new SourceFile("f.yml", text)], KNOWN);
}

async function runExample(files: Files): Promise<Report> {
  const paths = await files.list();
  const sources = await Promise.all(
    paths.map(async (path) => {
      const content = await files.readText(path, 10_000);
      return new SourceFile(path, content.ok ? content.text : "");
    }),
  );
  const { detections } = readIgnores(sources, KNOWN);
  return buildReport({
    tool: "t",
    settings: DEFAULT_SETTINGS,
    rules: [],
    digest: sha256,
    notChecked: [],
    stats: {},
    detections,
  });
}

it("holds the rule to its examples", async () => {
  expect(await exampleProblems(badIgnoreComment, runExample)).toEqual([]);
});

describe("comments and what is wrong with them", () => {
  it.each([
    ["# lockstep: ignore[unpinned-action] why", 1, 0],
    ["# lockstep: ignore[unpinned-action, no-rule] why", 1, 1],
    ["# lockstep: ignore[constructor]", 1, 1],
    ["# lockstep: ignore", 1, 1],
    ["# ratchet:exclude", 1, 0],
    ["# zizmor: ignore[artipacked]", 0, 0],
    ["# zizmor: ignore[impostor-commit]", 1, 0],
    ["# nothing", 0, 0],
  ])("%s", (text, comments, flaws) => {
    const found = read(text);
    expect([found.comments.length, found.detections.length]).toEqual([comments, flaws]);
  });

  it("suggests the rule that was meant", () => {
    const [{ detection } = {}] = read("# lockstep: ignore[unpinned-acton] why").detections;
    expect(detection?.message).toContain("unpinned-action");
    expect(read("# lockstep: ignore[xyz] why").detections[0]?.detection.message).not.toContain("unpinned-");
  });
});
