import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { collectReports } from "./suite-reports.ts";

const report = (tool: string, verdict = "pass") =>
  JSON.stringify({ schema: 1, tool, version: "1.0.0", verdict, findings: [], notChecked: [], rules: [], checks: [] });

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function collect(
  choice: string,
  files: Readonly<Record<string, string>> = {},
  found: readonly (readonly [string, string])[] = [],
) {
  const reports = found.map(([tool, text]) => ({
    tool,
    text,
    sha256: sha256(text),
    isFinished: text.includes("verdict"),
  }));
  return collectReports(choice, reports, {
    readFile: async (_, path) => ({ name: path.slice(path.lastIndexOf("/") + 1), text: files[path] ?? "" }),
  });
}

describe("reports of other actions", () => {
  it("that were found are named by their action, and counted where it ran more than once", async () => {
    const runs = [
      ["secret-scan", report("secret-scan")],
      ["pin-check", report("pin-check", "fail")],
      ["pin-check", report("pin-check")],
      ["pin-check", report("pin-check")],
    ] as const;
    const { byproducts } = await collect("auto", {}, runs);
    expect(byproducts.map(({ name }) => name)).toEqual([
      "pin-check/report.json",
      "pin-check-2/report.json",
      "secret-scan/report.json",
    ]);
    expect(byproducts).toEqual((await collect("auto", {}, [...runs].reverse())).byproducts);
  });

  it("that were found must be sound, and what their digest says", async () => {
    const bad = report("secret-scan").replace('"pass"', '"good"');
    await expect(collect("auto", {}, [["secret-scan", bad]])).rejects.toMatchObject({ code: "response-malformed" });
    const other = { tool: "gate", text: report("gate"), sha256: sha256(""), isFinished: true };
    const ports = { readFile: () => Promise.reject(new Error("not asked for")) };
    await expect(collectReports("auto", [other], ports)).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("that have no verdict are listed by their digest", async () => {
    const text = '{"schema":1,"tool":"sign-artifact"}';
    const { byproducts, reports } = await collect("auto", {}, [["sign-artifact", text]]);
    expect(byproducts).toEqual([
      {
        name: "sign-artifact/report.json",
        digest: { sha256: sha256(text) },
        mediaType: "application/json",
      },
    ]);
    expect(reports).toEqual([]);
  });

  it("may be named, with other files", async () => {
    const files = { "a/report.json": report("gate"), "a/events.jsonl": "{}\n", "b/scan.sarif": "{}", "b/notes": "x" };
    const { byproducts, reports } = await collect(Object.keys(files).join("\n"), files);
    expect(reports.map(({ name }) => name)).toEqual(["gate/report.json"]);
    expect(byproducts.slice(1)).toEqual([
      { name: "events.jsonl", digest: { sha256: sha256("{}\n") }, mediaType: "application/jsonl" },
      { name: "scan.sarif", digest: { sha256: sha256("{}") }, mediaType: "application/sarif+json" },
      { name: "notes", digest: { sha256: sha256("x") } },
    ]);
  });

  it("that were named must be sound, and of different names", async () => {
    const bad = collect("a.json", { "a.json": report("gate").replace('"pass"', '"good"') });
    await expect(bad).rejects.toMatchObject({ code: "response-malformed" });
    const twice = collect("a/x.json\nb/x.json", { "a/x.json": "1", "b/x.json": "2" });
    await expect(twice).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("are none where none are wanted", async () => {
    expect((await collect("none")).byproducts).toEqual([]);
  });
});
