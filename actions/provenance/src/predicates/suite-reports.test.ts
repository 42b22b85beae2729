import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { collectReports } from "./suite-reports.ts";

const report = (tool: string, verdict = "pass") =>
  JSON.stringify({ schema: 1, tool, version: "1.0.0", verdict, findings: [], notChecked: [], rules: [], checks: [] });

function collect(
  choice: string,
  files: Readonly<Record<string, string>> = {},
  found: readonly (readonly [string, string])[] = [],
) {
  return collectReports(choice, {
    readFile: async (_, path) => ({ name: path.slice(path.lastIndexOf("/") + 1), text: files[path] ?? "" }),
    findReports: () => found.map(([tool, text]) => ({ tool, text })),
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
    const { byproducts, notes } = await collect("auto", {}, runs);
    expect(byproducts.map(({ name }) => name)).toEqual([
      "pin-check/report.json",
      "pin-check-2/report.json",
      "secret-scan/report.json",
    ]);
    expect(byproducts).toEqual((await collect("auto", {}, [...runs].reverse())).byproducts);
    expect(notes).toEqual([]);
  });

  it("that were found are left out where they are of another action, or none", async () => {
    const found = [
      ["gate", report("pin-check")],
      ["secret-scan", report("secret-scan").replace('"pass"', '"good"')],
    ] as const;
    const { byproducts, notes } = await collect("auto", {}, found);
    expect([byproducts.length, notes.length]).toEqual([0, 1]);
  });

  it("that have no verdict are listed by their digest", async () => {
    const text = '{"schema":1,"tool":"sign-artifact"}';
    const { byproducts, reports, notes } = await collect("auto", {}, [["sign-artifact", text]]);
    expect(byproducts).toEqual([
      {
        name: "sign-artifact/report.json",
        digest: { sha256: createHash("sha256").update(text).digest("hex") },
        mediaType: "application/json",
      },
    ]);
    expect([reports, notes]).toEqual([[], []]);
  });

  it("may be named, with other files", async () => {
    const files = { "a/report.json": report("gate"), "a/events.jsonl": "{}\n", "b/scan.sarif": "{}", "b/notes": "x" };
    const { byproducts, reports } = await collect(Object.keys(files).join("\n"), files);
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
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
    expect((await collect("none", {}, [["gate", report("gate")]])).byproducts).toEqual([]);
  });
});
