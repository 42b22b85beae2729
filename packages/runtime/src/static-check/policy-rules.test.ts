import {
  type CheckSettings,
  type Files,
  POLICY_PATH,
  POLICY_RULES,
  type Report,
  reportPolicy,
  UnavailableError,
} from "@lockstep/core";
import { assessPolicy, type PolicyFiles, type PolicyJudgement } from "@lockstep/core/policy";
import { exampleProblems, sha256 } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";

const UNASKED = { organisation: undefined, read: async () => undefined };
const JUDGEMENT: PolicyJudgement = {
  catalogue: { "pin-check": ["unpinned-action"] },
  ancestry: UNASKED,
  today: "2026-01-01",
};
const BASE_PREFIX = "base:";

/** Runs the policy's own rules on an example: the file proposes, the one under `base:` is in force. */
async function run(files: Files, _settings: CheckSettings): Promise<Report> {
  const proposed = await textOf(files, POLICY_PATH);
  const trusted = await textOf(files, `${BASE_PREFIX}${POLICY_PATH}`);
  const assessed = await assessPolicy(
    { path: POLICY_PATH, repository: undefined, trusted, proposed, changed: changeOf(trusted, proposed) },
    JUDGEMENT,
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
  ])("on %s", async (today, kinds) => {
    const files = { path: "p.yml", repository: undefined, trusted: text, proposed: undefined, changed: "no" } as const;
    const assessed = await assessPolicy(files, { ...JUDGEMENT, today });
    expect(assessed.facts.map(({ kind }) => kind)).toEqual(kinds);
  });
});

/** A change of the policy in `trusted`. */
function changeTo(proposed: string | undefined, trusted = "version: 1\n"): PolicyFiles {
  return { path: "p.yml", repository: undefined, trusted, proposed, changed: "edited" };
}

it("reports a proposed file that cannot be read as broken", async () => {
  const { facts } = await assessPolicy(changeTo(undefined), JUDGEMENT);
  expect(facts.map(({ kind }) => kind)).toEqual(["changed", "broken"]);
});

it("never goes on under another policy than a trusted one that cannot be used", async () => {
  const files = { ...changeTo(undefined, "version: 9\n"), changed: "no" } as const;
  await expect(assessPolicy(files, JUDGEMENT)).rejects.toMatchObject({ code: "policy-invalid" });
});

describe("what a proposed policy extends", () => {
  const parent = `octo/.github/p.yml@${"a".repeat(40)}`;
  const text = `version: 1\nextends: ${parent}\nfail-on: error\n`;
  const under = (read: PolicyJudgement["ancestry"]["read"]) => ({
    ...JUDGEMENT,
    ancestry: { organisation: undefined, read },
  });

  it("may lock what it loosens: it is broken, at the line", async () => {
    const judgement = under(async () => "version: 1\nfail-on: note\nlocked: [fail-on]\n");
    const { facts, notChecked } = await assessPolicy(changeTo(text), judgement);
    expect(facts).toMatchObject([{ kind: "changed" }, { kind: "broken", problems: [{ location: { line: 3 } }] }]);
    expect(notChecked).toEqual([]);
  });

  it("may be missing: it is broken", async () => {
    const { facts } = await assessPolicy(changeTo(text), JUDGEMENT);
    expect(facts).toMatchObject([{ kind: "changed" }, { kind: "broken", problems: [{ location: { line: 2 } }] }]);
  });

  it("may be out of reach: that is told, and is no pass", async () => {
    const outage = new UnavailableError("network-failed", "gone", { hint: "Wait." });
    const assessed = await assessPolicy(
      changeTo(text),
      under(() => Promise.reject(outage)),
    );
    expect(assessed.notChecked).toHaveLength(1);
    expect(reportPolicy(assessed, true, sha256).verdict).not.toBe("pass");
  });
});
