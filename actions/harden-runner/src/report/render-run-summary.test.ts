import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileReport, policyOf, reportOf, useOf } from "../../test/sample-run.ts";
import { renderRunSummary } from "./render-run-summary.ts";

/** The cells of the tables, split as GitHub does: at pipes without a backslash before them. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("| "));
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands beside tables and the drawing: headings, fences, tags and prose with signs of Markdown. */
function framesOf(markdown: string): readonly string[] {
  const lines = markdown.replace(/^```mermaid\n[^`]*```$/m, "").split("\n");
  return lines.filter((line) => !line.startsWith("| ") && /[<`#]/.test(line)).map(withoutNumbers);
}

describe("renderRunSummary", () => {
  it("shows blocked calls first, then who reached what", () => {
    const summary = renderRunSummary(reportOf());
    const rows = rowsOf(summary);
    const blocked = rows.findIndex((cells) => cells[1] === "`evil.example.test`");
    expect(rows[blocked]).toEqual([
      "blocked (not-allowed)",
      "`evil.example.test`",
      "dns 53",
      "build",
      "`/usr/bin/git`",
      "0123456789ab",
      "3",
    ]);
    const places = [
      "`evil.example.test`",
      "`table flushed`",
      "memory-read",
      "`src/main.c`",
      "log-full",
      "`github.com`",
    ];
    const order = places.map((text) => summary.indexOf(text));
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(order.every((place) => place > 0)).toBe(true);
    expect(summary).toContain("`/bin/sed`");
    expect(rows).toContainEqual(["mode", "block"]);
    expect(summary).toContain("a".repeat(64));
  });

  it("has the allow list ready to paste", () => {
    const block = /^```yaml\n([^`]*)```$/m.exec(renderRunSummary(reportOf()))?.[1];
    expect(block).toBe("allowed-endpoints: |\n  [2001:db8::1]:443\n  github.com:443\n  udp://192.0.2.1:123\n");
  });

  it("says loudly what state the protection is in", () => {
    const lines = (["enforcing", "auditing", "unsupported"] as const).map((protection) =>
      renderRunSummary(reportOf({ protection }))
        .split("\n")
        .find((line) => line.startsWith("> **")),
    );
    expect(new Set(lines).size).toBe(3);
    expect(lines).not.toContain(undefined);
  });

  it("leaves out what there is nothing to say about", () => {
    const nothing = { destinations: [], blocked: [], detections: [], tampering: [], gaps: [], allowList: [] };
    const summary = renderRunSummary(reportOf({ ...nothing, integrity: { state: "clean", changes: [] } }));
    expect(summary.match(/^###/gm)).toBe(null);
    expect(summary).not.toContain("mermaid");
  });

  it("fits, and counts what it leaves out", () => {
    const uses = Array.from({ length: 3000 }, (_, index) => useOf({ destination: `n${index}.example.test` }));
    const report = reportOf({ destinations: uses, policy: policyOf() });
    for (const maxBytes of [1_000_000, 100_000, 20_000, 2_000]) {
      const summary = renderRunSummary(report, maxBytes);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes);
    }
    expect(rowsOf(renderRunSummary(report, 100_000)).length).toBeGreaterThan(100);
    expect(renderRunSummary(report)).toMatch(/\b1000\b/);
  });

  it("lets no hostile text add a row, a column, a tag, a heading, a fence or an invisible character", () => {
    const frames = new Set([0, 30, 60].flatMap((count) => framesOf(renderRunSummary(harmless(count)))));
    fc.assert(
      fc.property(hostileReport, (report) => {
        const summary = renderRunSummary(report);
        const rows = rowsOf(summary);
        expect(rows).toHaveLength(expectedRows(report.destinations.length, report.blocked.length));
        for (const cells of rows) expect([2, 3, 4, 5, 7]).toContain(cells.length);
        for (const cell of rows.flat()) expect(withoutCode(cell)).not.toMatch(/<|\]\(/);
        for (const line of framesOf(summary)) expect(frames).toContain(line);
        expect(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}]/u.test(summary)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** The cell without its code span, whose fence is the run of backticks it begins with. */
function withoutCode(cell: string): string {
  const [fence = ""] = /^`*/.exec(cell) ?? [];
  const isSpan =
    fence !== "" && cell.endsWith(fence) && !cell.slice(fence.length, -fence.length).split(/[^`]+/).includes(fence);
  return isSpan ? "" : cell;
}

/** A harmless report of the shape that hostile ones have. */
function harmless(count: number) {
  const uses = Array.from({ length: count }, (_, index) =>
    useOf({ destination: `n${index}`, decision: index % 2 === 0 ? "allowed" : "blocked" }),
  );
  return reportOf({
    destinations: uses,
    blocked: uses.filter(({ decision }) => decision === "blocked"),
    integrity: { state: "changed", changes: [{ path: "x", change: "added", allowed: false }] },
  });
}

function withoutNumbers(line: string): string {
  return line.startsWith("## ") ? "head" : line.replace(/\d+/g, "0");
}

/** Tables of tampering, detections, changes, gaps and policy are always there; the two of destinations where they have rows. */
function expectedRows(all: number, blocked: number): number {
  const tableOf = (rows: number) => (rows === 0 ? 0 : rows + 2 + (rows > 25 ? 2 : 0));
  return 4 * 3 + (10 + 2) + tableOf(blocked) + tableOf(all - blocked);
}
