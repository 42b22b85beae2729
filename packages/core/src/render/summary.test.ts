import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileReport, hostileText } from "../../test/arbitrary-report.ts";
import { findingOf, reportOf, ruleOf, SAMPLE_REPORT } from "../../test/sample-report.ts";
import { combine, type Report } from "../report/report.ts";
import { renderSummary } from "./summary.ts";

/** The cells of the tables, split as GitHub does: at pipes without a backslash before them. */
function rowsOf(markdown: string): string[][] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("| "));
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function flood(count: number) {
  return Array.from({ length: count }, (_, index) =>
    findingOf({ location: { file: `f${index}.yml`, line: 1, column: 1, endLine: 1, endColumn: 2 } }),
  );
}

test("a gate has one row per check", () => {
  const rows = rowsOf(renderSummary(SAMPLE_REPORT));
  expect(rows[2]).toEqual(["pin-check", "❌ fail", "1 error, 1 warning", "1", "1", "12 files, 40 references", "1.2 s"]);
  expect(rows[3]).toEqual(["secret-scan", "✅ pass", "no findings", "0", "0", "300 files, 1 lock entry", ""]);
});

test("how long checks took stands in a column of its own where somebody measured it", () => {
  const widths = (report: Report) => rowsOf(renderSummary(report)).map((row) => row.length);
  expect(widths(reportOf())).toEqual([6, 6, 6]);
  expect(widths(reportOf({ durationMs: 7 }))).toEqual([7, 7, 7]);
});

test("two checks with 20,000 findings each: one summary below 1 MiB that names both and counts all", () => {
  const check = (tool: string) => reportOf({ tool, verdict: "fail", findings: flood(20_000), durationMs: 90 });
  const summary = renderSummary(combine("gate", [check("pin-check"), check("secret-scan")]));
  expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(1024 * 1024);
  const rows = rowsOf(summary);
  for (const tool of ["pin-check", "secret-scan"]) {
    expect(rows.find(([name]) => name === tool)?.slice(2, 3)).toEqual(["20000 errors"]);
  }
  const listed = rows.filter(([severity]) => severity === "error").length;
  const left = [...summary.matchAll(/(\d+) more findings\./g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(listed).toBeGreaterThan(0);
  expect(listed + left).toBe(40_000);
});

test("a finding's row has place, linked rule, message and evidence", () => {
  const row = rowsOf(renderSummary(SAMPLE_REPORT)).find((cells) => cells[1] === "`.github/workflows/ci.yml:12:15`");
  expect(row?.[0]).toBe("error");
  expect(row?.[2]).toBe("[unpinned-action](https://docs.example.test/rules/unpinned-action)");
  expect(row?.[3]?.split("<br>").slice(1)).toEqual([
    "tag: `v4`",
    "commit: `0123456789abcdef0123456789abcdef01234567`",
    "the lock file names another commit: `lock.json:3:1`",
  ]);
});

test("suppressions, gaps and rules switched off are listed with their reasons", () => {
  const summary = renderSummary(SAMPLE_REPORT);
  const rows = rowsOf(summary);
  expect(rows.find((cells) => cells[0] === "`.github/workflows/docs.yml:3:15`")?.[1]).toBe("unpinned-action");
  expect(rows.find((cells) => cells[0] === "`.github/workflows/broken.yml`")?.[1]).toContain("a tab");
  expect(summary).toContain("[unknown-owner](");
});

test("each suppression says by what, and their heading counts each ground", () => {
  const suppressed = (["policy", "comment", "baseline"] as const).map((kind) => ({
    finding: findingOf(),
    by: { kind, reason: "REASON" },
  }));
  const summary = renderSummary(reportOf({ suppressed }));
  const rows = rowsOf(summary).filter((cells) => cells.at(-1) === "REASON");
  expect(rows.map((cells) => cells[2])).toEqual(["policy", "comment", "baseline"]);
  expect(/<summary>(.*)<\/summary>/.exec(summary)?.[1]?.match(/\d+/g)).toEqual(["3", "1", "1", "1"]);
});

test("rules that did not run are named on one line a reason", () => {
  const rules = ["a-rule", "b-rule"].map((id) => ruleOf(id, { notRun: "REASON" }));
  const lines = renderSummary(reportOf({ rules }))
    .split("\n")
    .filter((line) => line.includes("REASON"));
  expect(lines.map((line) => line.match(/\[(.)-rule\]/g))).toEqual([["[a-rule]", "[b-rule]"]]);
});

test("a pass over nothing does not get the mark of a pass", () => {
  const summary = renderSummary(reportOf({ stats: {} }));
  expect(summary).not.toContain("✅");
  expect(rowsOf(summary)[2]?.[1]).toBe("⚠️ empty");
});

test("the worst findings are open, the rest is folded", () => {
  const findings = [...flood(40), findingOf({ ruleId: "worst-rule", confidence: "high" })];
  const notes = findings.map((finding) =>
    finding.ruleId === "worst-rule" ? finding : { ...finding, severity: "note" as const },
  );
  const [open = "", folded = ""] = renderSummary(reportOf({ verdict: "fail", findings: notes })).split("<details>");
  expect(rowsOf(open).filter((cells) => cells[2]?.startsWith("["))).toHaveLength(20);
  expect(open).toContain("[worst-rule]");
  expect(rowsOf(folded).filter((cells) => cells[2]?.startsWith("["))).toHaveLength(21);
});

test("a summary that does not fit keeps first rows and counts the rest", () => {
  const summary = renderSummary(reportOf({ verdict: "fail", findings: flood(5_000) }), 50_000);
  expect(rowsOf(summary).filter((cells) => cells[0] === "error")).toHaveLength(200);
  expect(summary).toMatch(/… .*\b4800\b/);
});

test("where no rows fit, the counts of each check remain", () => {
  const summary = renderSummary(reportOf({ verdict: "fail", findings: flood(50) }), 700);
  expect(rowsOf(summary).at(-1)?.slice(0, 3)).toEqual(["pin-check", "❌ fail", "50 errors"]);
});

test("where no table fits, the conclusion remains", () => {
  const summary = renderSummary(reportOf({ verdict: "fail", findings: flood(50) }), 120);
  expect(summary).toMatch(/❌(?:.|\n)*\b50\b/);
  expect(rowsOf(summary)).toEqual([]);
});

test("the default limit leaves room below 1 MiB", () => {
  const findings = flood(9_000).map((finding) => ({ ...finding, message: "🎉".repeat(300) }));
  const bytes = Buffer.byteLength(renderSummary(reportOf({ verdict: "fail", findings })), "utf8");
  expect(bytes).toBeLessThan(1024 * 1024);
  expect(bytes).toBeGreaterThan(100_000);
});

test("no report is larger than the limit, whatever the limit", () => {
  fc.assert(
    fc.property(hostileReport, fc.nat({ max: 20_000 }), (report, maxBytes) => {
      expect(Buffer.byteLength(renderSummary(report, maxBytes), "utf8")).toBeLessThanOrEqual(maxBytes);
    }),
  );
});

test("hostile text adds no row, no column and no tag", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const summary = renderSummary(report);
      expect(rowsOf(summary).every((cells) => [2, 3, 4, 6].includes(cells.length))).toBe(true);
      const outsideCode = summary.replace(/(`+)(?!`)(.*?[^`])\1(?!`)/g, "");
      const tags = outsideCode.match(/<[^>]*>?/g) ?? [];
      expect(tags.filter((tag) => !/^<(?:br|\/?details|\/?summary)>$/.test(tag))).toEqual([]);
      expect(outsideCode).not.toMatch(/@octocat|(?<!&)#123|https:\/\/evil/);
    }),
  );
});

function graphWith(verdict: string, blocked: boolean, callees = 1) {
  const called = Array.from({ length: callees }, (_, index) => ({ label: `o/tool${index}@v1`, verdict, blocked }));
  return {
    nodes: [{ label: "ci.yml", verdict: "local", blocked: false }, ...called],
    edges: called.map((_, index) => ({ from: 0, to: index + 1 })),
  };
}

test("the graph is folded, in the section of its check, also where there is nothing else to tell", () => {
  const summary = renderSummary(reportOf({ graph: graphWith("sha", false) }));
  const [, folded = ""] = summary.split("### pin-check")[1]?.split("<details>") ?? [];
  expect(folded).toMatch(/\n\n```mermaid\nflowchart LR\n(?:.+\n)+```\n\n(?:.+\n+)+<\/details>/);
  expect(renderSummary(reportOf())).not.toContain("mermaid");
});

test("what GitHub's own policy would stop is named, at most ten of it", () => {
  const names = (count: number, blocked: boolean) => {
    const [, prediction = ""] = renderSummary(reportOf({ graph: graphWith("tag", blocked, count) })).split(
      "</summary>",
    );
    return prediction.split("```")[0]?.match(/o\/tool\d+(?=&#64;v1)|\d+ more/g) ?? [];
  };
  expect(names(1, true)).toEqual(["o/tool0"]);
  expect(names(12, true)).toHaveLength(11);
  expect(names(12, true).at(-1)).toBe("2 more");
  expect(names(12, false)).toEqual([]);
});

test("a graph that is named by hostile text stays inside its block", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (label, other) => {
      const nodes = [label, other].map((text) => ({ label: text, verdict: "tag", blocked: true }));
      const summary = renderSummary(reportOf({ graph: { nodes, edges: [{ from: 0, to: 1 }] } }));
      expect(summary.match(/```/g)).toHaveLength(2);
      const [before = "", , after = ""] = summary.split("```");
      const tags = (before + after).match(/<[^>]*>?/g) ?? [];
      expect(tags).toEqual(["<details>", "<summary>", "</summary>", "</details>"]);
    }),
  );
});

test("a summary that does not fit draws less of the graph", () => {
  const report = reportOf({ verdict: "fail", findings: flood(200), graph: graphWith("tag", false, 150) });
  const links = (maxBytes: number) => renderSummary(report, maxBytes).match(/ --> /g)?.length;
  expect(links(500_000)).toBe(150);
  expect(links(15_000)).toBe(50);
});

test("details beyond the first few are counted", () => {
  const evidence = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`fact${index}`, "x"]));
  const row = rowsOf(renderSummary(reportOf({ verdict: "fail", findings: [findingOf({ evidence })] }))).at(-1);
  const details = row?.at(-1)?.split("<br>").slice(1) ?? [];
  expect(details).toHaveLength(9);
  expect(details.at(-1)).toMatch(/^… .*\b12\b/);
});
