import { type CheckSettings, type Files, POLICY_PATH, POLICY_RULES, type Report, reportPolicy } from "@lockstep/core";
import { assessPolicy, type PolicyFiles } from "@lockstep/core/policy";
import { exampleProblems, sha256 } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";

const CATALOGUE = { "pin-check": ["unpinned-action"] };
const BASE_PREFIX = "base:";

/** Runs the policy's own rules on an example: the file proposes, the one under `base:` is in force. */
async function run(files: Files, _settings: CheckSettings): Promise<Report> {
  const proposed = await textOf(files, POLICY_PATH);
  const trusted = await textOf(files, `${BASE_PREFIX}${POLICY_PATH}`);
  const assessed = assessPolicy(
    { path: POLICY_PATH, trusted, proposed, changed: changeOf(trusted, proposed) },
    CATALOGUE,
    "2026-01-01",
  );
  return reportPolicy(assessed, trusted !== undefined, sha256);
}

async function textOf(files: Files, path: string): Promise<string | undefined> {
  const read = await files.readText(path, 10_000);
  return read.ok ? read.text : undefined;
}

function changeOf(trusted: string | undefined, proposed: string | undefined): PolicyFiles["changed"] {
  if (trusted === proposed) return "no";
  if (trusted === undefined) return "added";
  return proposed === undefined ? "removed" : "edited";
}

describe("every example of every rule about the policy", () => {
  it.each(POLICY_RULES.map((rule) => [rule.id, rule] as const))("%s", async (_id, rule) => {
    expect(await exampleProblems(rule, run)).toEqual([]);
  });
});

describe("exceptions in time", () => {
  const text = "version: 1\npin-check: { exceptions: [{ rule: unpinned-action, reason: r, expires: 2026-03-01 }] }\n";
  it.each([
    ["2026-02-28", []],
    ["2026-03-01", []],
    ["2026-03-02", ["expired"]],
  ])("on %s", (today, kinds) => {
    const assessed = assessPolicy(
      { path: "p.yml", trusted: text, proposed: undefined, changed: "no" },
      CATALOGUE,
      today,
    );
    expect(assessed.facts.map(({ kind }) => kind)).toEqual(kinds);
  });
});

it("reports a proposed file that cannot be read as broken", () => {
  const files = { path: "p.yml", trusted: "version: 1\n", proposed: undefined, changed: "edited" } as const;
  expect(assessPolicy(files, CATALOGUE, "2026-01-01").facts.map(({ kind }) => kind)).toEqual(["changed", "broken"]);
});

it("never goes on under another policy than a trusted one that cannot be used", () => {
  const files = { path: "p.yml", trusted: "version: 9\n", proposed: undefined, changed: "no" } as const;
  expect(() => assessPolicy(files, CATALOGUE, "2026-01-01")).toThrow(
    expect.objectContaining({ code: "policy-invalid" }),
  );
});
