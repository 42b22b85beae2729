import type { Policy } from "@lockstep/core";
import { keyOrigins, resolvePolicy } from "@lockstep/core/policy";
import type { EventContext } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { type Explanation, explain } from "./explanation.ts";
import { renderExplanation } from "./render-explanation.ts";

const COMMIT = "a".repeat(40);
const ORGANISATION = `octo/.github/p.yml@${COMMIT}`;
const CATALOGUE = { "pin-check": ["bad", "worse"], "secret-scan": ["leak"] };
const LOCAL: EventContext = { kind: "local", name: "local" };

function run(name: string, base?: string): EventContext {
  return {
    kind: "workflow",
    name,
    repository: { owner: "octo", name: "app" },
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    workspace: "/w",
    ref: "",
    sha: "b".repeat(40),
    head: "b".repeat(40),
    base,
    fork: false,
    defaultBranch: undefined,
  };
}

async function explained(
  lines: readonly string[] | undefined,
  above?: Partial<Policy>,
  event: EventContext = LOCAL,
): Promise<Explanation> {
  const own = lines && { file: "p.yml", text: ["version: 1", ...lines].join("\n"), repository: undefined };
  const organisation = above && { repository: { owner: "octo", name: ".github" }, path: "p.yml", commit: COMMIT };
  const resolved = await resolvePolicy(own, CATALOGUE, {
    organisation,
    read: async () => JSON.stringify({ version: 1, ...above }),
  });
  const origin = event.kind === "local" ? { kind: "worktree" as const } : { kind: "commit" as const, commit: COMMIT };
  const policy = { path: "p.yml", origin, exists: own !== undefined, changed: "no" as const, resolved };
  return explain(policy, { event, repository: undefined, isAssumed: false }, keyOrigins(resolved), "2026-01-01");
}

function keyIn({ keys }: Explanation, name: string) {
  return keys.find(({ key }) => key === name);
}

describe("a key is explained", () => {
  it("by its line", async () => {
    const found = await explained(["", "fail-on: note"]);
    expect(keyIn(found, "fail-on")).toEqual({
      key: "fail-on",
      value: "note",
      from: [{ origin: "p.yml", line: 3 }],
      locks: [],
    });
  });

  it("as a default", async () => {
    const found = await explained(undefined);
    expect(keyIn(found, "harden-runner.mode")).toEqual({
      key: "harden-runner.mode",
      value: "block",
      from: [],
      locks: [],
    });
    expect(keyIn(found, "pin-check.allowed-owners")).toMatchObject({ value: null, from: [] });
  });

  it("by the layer it comes from, with what locks it", async () => {
    const found = await explained(["on-incomplete: fail"], {
      "fail-on": "warning",
      locked: ["fail-on", "harden-runner"],
    });
    expect(found.layers).toEqual([
      { kind: "organisation", origin: ORGANISATION },
      { kind: "own", origin: "p.yml" },
    ]);
    expect(keyIn(found, "fail-on")).toEqual({
      key: "fail-on",
      value: "warning",
      from: [{ origin: ORGANISATION, line: 1 }],
      locks: [{ key: "fail-on", origin: ORGANISATION }],
    });
    expect(keyIn(found, "harden-runner.mode")?.locks).toEqual([{ key: "harden-runner", origin: ORGANISATION }]);
  });

  it("by every layer where a list adds up", async () => {
    const found = await explained(["pin-check:", "  exceptions:", "    - { rule: bad, reason: own }"], {
      "pin-check": { exceptions: [{ rule: "worse", reason: "above" }] },
    });
    expect(keyIn(found, "pin-check.exceptions")?.from.map(({ origin }) => origin)).toEqual([ORGANISATION, "p.yml"]);
  });
});

describe("an event changes", () => {
  const BASELINE = "secret-scan.baseline";

  it.each([
    ["local", LOCAL, false],
    ["pull_request", run("pull_request", COMMIT), false],
    ["release", run("release"), true],
    ["a first push", run("push"), true],
  ])("on %s what the baseline does", async (_name, event, isNoted) => {
    expect(keyIn(await explained(undefined, undefined, event), BASELINE)?.note !== undefined).toBe(isNoted);
  });

  it("which comments count", async () => {
    const noteOn = async (event: EventContext) =>
      keyIn(await explained(undefined, undefined, event), "pin-check.ignore-comments")?.note;
    expect(await noteOn(run("pull_request", COMMIT))).toContain(COMMIT);
    expect(await noteOn(LOCAL)).not.toContain(COMMIT);
  });
});

it("names each exception that has expired, at its line", async () => {
  const found = await explained([
    "pin-check:",
    "  exceptions:",
    "    - { rule: bad, reason: r, expires: 2025-12-31 }",
    "    - { rule: worse, reason: r, expires: 2026-01-01 }",
  ]);
  expect(found.expired).toEqual([{ check: "pin-check", rule: "bad", expires: "2025-12-31", origin: "p.yml", line: 4 }]);
  expect(keyIn(found, "pin-check.exceptions")?.note).toMatch(/^1 of 2/);
});

it("stays short in text, whatever the policy holds", async () => {
  const owners = JSON.stringify(Array.from({ length: 500 }, (_, at) => `owner-${at}`));
  const exceptions = Array.from({ length: 300 }, () => "    - { rule: bad, reason: r, expires: 2020-01-01 }");
  const found = await explained(["pin-check:", `  allowed-owners: ${owners}`, "  exceptions:", ...exceptions]);
  const lines = renderExplanation(found);
  expect([found.expired.length, lines.length < 100]).toEqual([300, true]);
  for (const line of lines) expect(line.length).toBeLessThan(400);
});
