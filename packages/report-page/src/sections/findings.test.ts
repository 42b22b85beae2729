import { describe, expect, it } from "vitest";
import { renderPage } from "../page/render-page.ts";
import { buildModel } from "../reading/build-model.ts";
import { quotedFiles } from "./findings.ts";

const SECRET = "never-shown-credential";

function finding(file: string, line: number, severity = "error"): object {
  return {
    ruleId: "r",
    severity,
    message: "m",
    location: { file, line, column: 1, endLine: line, endColumn: 2 },
    subject: "s",
    related: [],
  };
}

function modelOf(pins: readonly object[], secrets: object) {
  const checks = [
    { schema: 1, tool: "pin-check", verdict: "fail", findings: pins },
    { schema: 1, tool: "secret-scan", verdict: "fail", ...secrets },
  ];
  const text = JSON.stringify({ schema: 1, tool: "gate", verdict: "fail", checks });
  return buildModel([{ place: "p", problems: [], reports: [{ name: "r", text }], logs: [] }]);
}

function pageOf(model: ReturnType<typeof modelOf>, files: Readonly<Record<string, readonly string[]>>): string {
  return renderPage(model, { sha256: () => "", sources: { from: "here", files: new Map(Object.entries(files)) } });
}

describe("source lines", () => {
  it.each([
    ["found", { findings: [finding("a.env", 9)] }],
    ["set apart", { suppressed: [{ finding: finding("a.env", 9), by: { kind: "policy", reason: "a test" } }] }],
    ["named beside another", { findings: [{ ...finding("b", 1), related: [{ file: "a.env", line: 1 }] }] }],
  ])("are withheld of a file in which a credential was %s, whatever check asks for them", (_, secrets) => {
    const model = modelOf([finding("a.env", 1)], secrets);
    expect(quotedFiles(model)).toEqual([]);
    const page = pageOf(model, { "a.env": [SECRET, SECRET], b: [SECRET] });
    expect(page).not.toContain(SECRET);
    expect(page).toContain('class="withheld"');
  });

  it("are those around the finding, in a file that has such a line", () => {
    const lines = Array.from({ length: 9 }, (_, index) => `line-${index + 1}.`);
    const page = pageOf(modelOf([finding("a", 5), finding("b", 99)], {}), { a: lines, b: lines });
    expect(lines.filter((line) => page.includes(line))).toEqual([
      "line-3.",
      "line-4.",
      "line-5.",
      "line-6.",
      "line-7.",
    ]);
  });

  it("are bounded, however many findings there are and however long they say to be", () => {
    const pins = Array.from({ length: 3_000 }, (_, index) => ({
      ...finding("a", (index % 500) + 1),
      location: { file: "a", line: (index % 500) + 1, endLine: 1e9 },
    }));
    const page = pageOf(modelOf(pins, {}), { a: Array.from({ length: 600 }, () => "quoted!") });
    expect(page.split("quoted!").length - 1).toBeLessThanOrEqual(6_000);
    expect(page).toContain("2000 more findings");
  });
});

describe("findings", () => {
  it("are cut from the least severe", () => {
    const notes = Array.from({ length: 1_500 }, (_, index) => finding(`note-${index}`, 1, "note"));
    const page = pageOf(modelOf([...notes, finding("the-error", 1)], {}), {});
    expect(page).toContain("the-error");
    expect(page).not.toContain("note-1400");
  });
});
