// Every workflow and policy that the documentation shows: read by GitHub's own parser, held against the declarations of our
// actions, and checked by our own gate.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parsePolicy } from "@lockstep/core/policy";
import { CHECKS } from "@lockstep/gate";
import { catalogueOf } from "@lockstep/runtime";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lockstep } from "../e2e/bundles.ts";
import { BLOCKS, ROOT } from "./documentation.ts";
import { placeOf } from "./fenced-block.ts";
import { readShownYaml } from "./shown-yaml.ts";
import { problemsOfInput, problemsOfSteps, specOf } from "./suite-steps.ts";

const SHOWN = BLOCKS.filter(({ language }) => language === "yaml").map((block) => ({
  ...{ block, place: placeOf(block) },
  yaml: readShownYaml(block),
}));
const WORKFLOWS = SHOWN.flatMap(({ place, block, yaml }) =>
  yaml.kind === "workflow" ? [{ place, isBefore: block.isBefore, ...yaml }] : [],
);
const AFTER = WORKFLOWS.filter(({ isBefore }) => !isBefore);
const blocksOf = (kind: string) => SHOWN.filter(({ yaml }) => yaml.kind === kind);

/** The action whose page this is. */
function ownSpec(page: string) {
  const spec = specOf(page.split("/")[1] ?? "");
  if (spec === undefined) throw new Error(`${page} is not the page of an action`);
  return spec;
}

describe("workflows", () => {
  it.each(WORKFLOWS)("$place is read by GitHub's parser", ({ place, text }) => {
    const { context } = parseWorkflow({ name: place, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it.each(AFTER)("$place uses our actions as they are declared", ({ text, statesPermissions }) => {
    expect(problemsOfSteps(text, { needsPermissions: statesPermissions })).toEqual([]);
  });

  it("pass our own gate", async () => {
    expect(AFTER.length).toBeGreaterThan(15);
    using repository = new ScratchRepository();
    for (const { place, text } of AFTER) {
      repository.write(`.github/workflows/${place.replaceAll(/[/:]/g, "-")}.yml`, text);
    }
    repository.commit();
    const { exitCode, stdout } = await lockstep(["gate", ".", "--format", "json"], { cwd: repository.path });
    const report: { readonly findings: readonly { readonly location: { readonly file: string } }[] } =
      JSON.parse(stdout);
    expect(report.findings).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

describe("other blocks of YAML", () => {
  it.each(blocksOf("policy"))("$place is a policy that can be used", ({ block: { text } }) => {
    expect(() => parsePolicy(".github/lockstep.yml", text, catalogueOf(CHECKS))).not.toThrow();
  });

  it.each(blocksOf("permissions"))("$place are the permissions of that action", ({ block: { page, text } }) => {
    expect(parse(text)).toEqual({ permissions: ownSpec(page).permissions });
  });

  it.each(blocksOf("inputs"))("$place are inputs of that action", ({ block: { page, text } }) => {
    const inputs: Readonly<Record<string, unknown>> = parse(text);
    const problems = Object.entries(inputs).flatMap(([name, value]) => problemsOfInput(ownSpec(page), name, value));
    expect(problems).toEqual([]);
  });

  it.each(blocksOf("hooks"))("$place names hooks that there are", ({ block: { text } }) => {
    const hooks: readonly { readonly id: string }[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
    const used: { readonly repos: readonly { readonly hooks: readonly { readonly id: string }[] }[] } = parse(text);
    const ids = used.repos.flatMap((repo) => repo.hooks.map(({ id }) => id));
    expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});
