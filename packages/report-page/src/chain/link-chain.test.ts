import { describe, expect, it } from "vitest";
import { buildModel, type PageInput } from "../reading/build-model.ts";
import { linkChain } from "./link-chain.ts";

function standings(...reports: readonly object[]): readonly string[] {
  const texts = reports.map((report, index) => ({
    name: `s-${index}/report.json`,
    text: JSON.stringify({ schema: 1, ...report }),
  }));
  const input: PageInput = { place: "p", problems: [], reports: texts, logs: [] };
  return linkChain(buildModel([input])).map(({ standing }) => standing);
}

const ARTIFACTS = [{ name: "a", digest: "sha256:00" }];

describe("linkChain", () => {
  it("has every link, also those that are not in the evidence", () => {
    expect(standings()).toEqual(Array.from({ length: 8 }, () => "absent"));
  });

  it("takes the worst of what speaks about a link", () => {
    expect(standings({ tool: "pin-check", verdict: "pass" }, { tool: "secret-scan", verdict: "incomplete" })[1]).toBe(
      "incomplete",
    );
    expect(standings({ tool: "harden-runner", verdict: "pass" }, { tool: "harden-runner", verdict: "fail" })[2]).toBe(
      "fail",
    );
  });

  it("knows artifacts, signatures, provenance and destinations by their reports", () => {
    const attested = {
      tool: "provenance",
      verdict: "pass",
      subjects: ARTIFACTS,
      statements: [{}],
      deliveries: [{ to: "github", result: "failed" }],
    };
    expect(
      standings({ tool: "sign-artifact", signer: {}, artifacts: ARTIFACTS }, attested, {
        tool: "verify-artifact",
        verdict: "pass",
      }).slice(3),
    ).toEqual(["known", "pass", "pass", "fail", "pass"]);
  });
});
