import { DEFAULT_POLICY, settingsFor } from "@lockstep/core";
import { keyOrigins, parsePolicy } from "@lockstep/core/policy";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findPackageManagers } from "./package-managers.ts";
import type { RepositorySurvey } from "./repository-survey.ts";
import { starterPolicy } from "./starter-policy.ts";

const CATALOGUE = { "pin-check": ["unpinned-action"], "secret-scan": ["aws-access-key"] };

const NOTHING: RepositorySurvey = {
  outline: { origin: undefined, originBranch: undefined, branch: "main", versionTag: undefined },
  defaultBranch: { name: "main", because: "the branch that is checked out" },
  managers: [],
  workflows: { paths: [], jobs: [], uses: [], unread: [] },
  known: { lists: [], gitleaksReport: undefined },
};

function policyFor(survey: Partial<RepositorySurvey>) {
  return parsePolicy("lockstep.yml", starterPolicy({ ...NOTHING, ...survey }), CATALOGUE).policy;
}

/** What stands in it as a comment, for whoever wants it. */
function commentedOut(text: string, from: string): unknown {
  const lines = text.split("\n");
  const start = lines.indexOf(`# ${from}`);
  return parse(
    lines
      .slice(start)
      .map((line) => line.replace(/^# ?/, ""))
      .join("\n"),
  );
}

describe("starterPolicy", () => {
  it("says nothing that differs from the defaults where nothing was found", () => {
    const origins = (policy: typeof DEFAULT_POLICY) =>
      keyOrigins({ policy, layers: [], locks: [] }).map(({ path, value }) => [path.join("."), value]);
    expect(origins(policyFor({}))).toEqual(origins(DEFAULT_POLICY));
    for (const check of ["pin-check", "secret-scan"] as const) {
      expect(settingsFor(policyFor({}), check, "2026-01-01")).toEqual(settingsFor(DEFAULT_POLICY, check, "2026-01-01"));
    }
  });

  it("allows the downloads of the package managers that are there", () => {
    const managers = findPackageManagers(["package-lock.json", "go.mod", "Dockerfile"]);
    expect(policyFor({ managers })["harden-runner"]?.presets).toEqual(["github", "npm", "go", "docker"]);
  });

  it("takes a report of gitleaks for known", () => {
    const known = { lists: [], gitleaksReport: "gitleaks-report.json" };
    expect(policyFor({ known })["secret-scan"]?.["gitleaks-baseline"]).toBe("gitleaks-report.json");
    expect(policyFor({})["secret-scan"]?.["gitleaks-baseline"]).toBeUndefined();
  });

  it("proposes a signer that fits the repository, and that can be used as it stands", () => {
    const text = starterPolicy({
      ...NOTHING,
      outline: { ...NOTHING.outline, origin: { host: "github.com", owner: "o", name: "r" }, versionTag: "v1.0.0" },
      workflows: { ...NOTHING.workflows, paths: [".github/workflows/publish.yml"] },
    });
    const section = commentedOut(text, "verify-artifact:");
    expect(section).toMatchObject({
      "verify-artifact": {
        signers: [{ workflow: ".github/workflows/publish.yml", repository: "o/r", ref: "refs/tags/v*" }],
      },
    });
    expect(() => parsePolicy("p.yml", JSON.stringify({ version: 1, ...Object(section) }), CATALOGUE)).not.toThrow();
  });
});
