import { expect, it } from "vitest";
import { renderPage } from "../page/render-page.ts";
import { buildModel } from "../reading/build-model.ts";

const REASONS = ["offline", "offline", "no token"];

const REPORT = {
  ...{ schema: 1, tool: "pin-check", verdict: "fail" },
  findings: [
    { ruleId: "r0", severity: "error", message: "m", location: { file: "a", line: 1, column: 1 }, subject: "s" },
  ],
  rules: REASONS.map((notRun, index) => ({ id: `r${index}`, severity: "error", title: `title-${index}`, notRun })),
};

/** A page over that report, with evidence that has such problems. */
function pageOf(codes: readonly string[]): string {
  const problems = codes.map((code) => ({ code, what: `what-${code}`, why: "why" }));
  const reports = [{ name: "r", text: JSON.stringify(REPORT) }];
  return renderPage(buildModel([{ place: "p", problems, reports, logs: [] }]), {
    sha256: () => "",
    sources: undefined,
  });
}

it.each([
  ["step-weaker", "incomplete", "after"],
  ["step-failed", "fail", "before"],
  ["digest-mismatch", "fail", "before"],
])("%s is %s, and its task comes %s the findings", (code, tone, place) => {
  const page = pageOf([code]);
  expect(page).toContain(`class="problems ${tone}"`);
  const tasks = [...(page.split('class="tasks">')[1]?.split("</ol>")[0] ?? "").matchAll(/<li>(.*?)<\/li>/g)];
  expect(tasks.findIndex(([task]) => task.includes("title-0"))).toBe(place === "after" ? 0 : 1);
  expect(tasks).toHaveLength(2);
});

it("has one row for rules that did not run for the same reason", () => {
  const page = pageOf([]);
  expect([page.includes("r0, r1"), page.includes("r1, r2")]).toEqual([true, false]);
});
