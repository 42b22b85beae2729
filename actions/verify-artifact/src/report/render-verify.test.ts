import { Buffer } from "node:buffer";
import { PLAIN } from "@lockstep/core";
import { hostileText } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goodBundles, outcomesOf, SUBJECT, strictDemands } from "../../test/good-case.ts";
import type { BundleOutcome } from "../judge/bundle-outcome.ts";
import { judgeArtifact } from "../judge/judge-artifact.ts";
import { renderVerifySummary } from "./render-verify-summary.ts";
import { renderVerifyText } from "./render-verify-text.ts";
import { buildVerifyReport, renderVerifyJson } from "./verify-report.ts";

/** A code span: a fence, and the same one again (CommonMark 0.31, section 6.1). */
const CODE = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;

const MARKUP = "<b>|`#[x](http://e.example.test)@octo";

/** A report on artifacts of this name, one that passes and one that does not. */
function reportOf(name: string, hostile: string, count = 1) {
  const demands = strictDemands();
  const refused: BundleOutcome = {
    origin: hostile,
    kind: "refused",
    refusal: { step: "signature", code: "verification-failed", detail: hostile },
  };
  const subject = { ...SUBJECT, name };
  const bundles = goodBundles();
  if (bundles.sbom.signer.kind === "certificate") bundles.sbom.signer.names.push(hostile);
  const good = judgeArtifact({ subject, outcomes: outcomesOf(Object.values(bundles)), silent: [] }, demands);
  const bad = judgeArtifact({ subject, outcomes: [refused], silent: [{ source: hostile, why: hostile }] }, demands);
  const decisions = Array.from({ length: count }, () => [good, bad]).flat();
  return buildVerifyReport(decisions, { demands, policy: undefined, leftOut: [name], now: new Date(0) });
}

const lines = (text: string): number => text.split("\n").length;

describe("the report", () => {
  it("is JSON of schema 1", () => {
    const report = JSON.parse(renderVerifyJson(reportOf("app", "x")));
    expect(report).toMatchObject({ schema: 1, tool: "verify-artifact", verdict: "incomplete", leftOut: ["app"] });
    expect(report.artifacts[0]).toMatchObject({
      verdict: "pass",
      buildLevel: 3,
      digest: `sha256:${SUBJECT.digest.hex}`,
    });
    expect(report.artifacts[1]).not.toHaveProperty("buildLevel");
  });

  it("without any artifact is no pass", () => {
    const facts = { demands: strictDemands(), policy: undefined, leftOut: [], now: new Date(0) };
    expect(buildVerifyReport([], facts).verdict).toBe("incomplete");
  });

  it("puts what did not pass first in the summary", () => {
    const rows = renderVerifySummary(reportOf("app", "x"))
      .split("\n")
      .filter((line) => line.startsWith("| ") && line.includes("app"));
    expect(rows.map((row) => row.includes("✅"))).toEqual([false, true]);
  });

  it("lets no hostile text add a line, a cell or a tag to the summary", () => {
    const plain = renderVerifySummary(reportOf("a", "b"));
    const cells = (text: string) => text.split("\n").map((line) => line.split(/(?<!\\)\|/).length);
    fc.assert(
      fc.property(hostileText(), hostileText(), (name, text) => {
        const summary = renderVerifySummary(reportOf(`${name}${MARKUP}`, `${text}${MARKUP}`));
        expect(cells(summary)).toEqual(cells(plain));
        expect(summary.replaceAll(CODE, "")).not.toMatch(/<(?!br>)/);
      }),
    );
  });

  it("lets no hostile text add a line or a control to the text", () => {
    const plain = renderVerifyText(reportOf("a", "b"), PLAIN);
    fc.assert(
      fc.property(hostileText(), hostileText(), (name, text) => {
        const shown = renderVerifyText(reportOf(name, text), PLAIN);
        expect(lines(shown)).toBe(lines(plain));
        expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it("fits the job summary", () => {
    const report = reportOf("n".repeat(1000), "d".repeat(5000), 2000);
    expect(Buffer.byteLength(renderVerifySummary(report))).toBeLessThanOrEqual(960 * 1024);
    expect(renderVerifySummary(report, 100_000).includes("3950 more")).toBe(true);
    expect(renderVerifySummary(report, 500).includes("|")).toBe(false);
  });
});
