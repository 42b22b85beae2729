// `lockstep report`: from folders of evidence to a page and an exit code.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleEvidence, writeEvidence } from "../browser/sample-evidence.ts";
import { lockstep } from "./bundles.ts";
import { repositoryOf } from "./project.ts";

const PAGE = "page.html";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-report-"));
  writeEvidence(sampleEvidence(500), join(folder, "evidence"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = () => readFileSync(join(folder, PAGE), "utf8");
const report = (...words: readonly string[]) => lockstep(["report", ...words], { cwd: folder });

function single(verdict: string): string {
  writeFileSync(join(folder, `${verdict}.json`), JSON.stringify({ schema: 1, tool: "gate", verdict }));
  return `${verdict}.json`;
}

describe("lockstep report", () => {
  it.each([
    ["pass", 0],
    ["fail", 1],
    ["incomplete", 3],
  ])("ends as a single report says: %s", async (verdict, exitCode) => {
    expect(await report(single(verdict), "--html", PAGE)).toMatchObject({ exitCode, stdout: "" });
    expect(page()).toContain(`class="verdict ${verdict}"`);
  });

  it("makes a page of a folder of evidence, and of several", async () => {
    expect((await report("evidence", "--html", PAGE)).exitCode).toBe(1);
    expect(page()).toContain("octo/app");
    expect(page()).toContain("data-timeline");
    expect((await report("evidence", single("pass"), "--html", PAGE)).exitCode).toBe(1);
  });

  it("names what is wrong with evidence that somebody changed", async () => {
    const changed = join(folder, "changed");
    writeEvidence(sampleEvidence(100), changed);
    writeFileSync(
      join(changed, "verify-artifact-v1V2v3", "report.json"),
      JSON.stringify({ schema: 1, tool: "verify-artifact", verdict: "pass" }),
    );
    expect((await report("changed", "--html", PAGE)).exitCode).toBe(1);
    expect(page()).toContain("<code>digest-mismatch</code>");
  });

  it("does not pass what it cannot read", async () => {
    writeFileSync(join(folder, "broken.json"), "{");
    expect((await report("broken.json", single("pass"), "--html", PAGE)).exitCode).toBe(3);
  });

  it.each([
    ["no evidence", ["--html", PAGE]],
    ["no page", ["evidence"]],
    ["evidence that is not there", ["absent", "evidence", "--html", PAGE]],
    ["a folder in the place of the page", ["evidence", "--html", "evidence"]],
    ["a source that is no repository", ["evidence", "--html", PAGE, "--source", "/"]],
  ])("refuses %s", async (_, words) => {
    expect((await report(...words)).exitCode).toBe(2);
  });

  it("writes nothing where the evidence has no index", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect((await report("empty", "--html", "none.html")).exitCode).toBe(3);
    expect(existsSync(join(folder, "none.html"))).toBe(false);
  });
});

describe("source lines", () => {
  const lines = ["FROM node:22", "RUN the-committed-line"];

  it("are those that are committed, whatever lies in the folder", async () => {
    using repository = repositoryOf({ Dockerfile: lines.join("\n"), "config/deploy.env": "TOKEN=never-shown" });
    repository.write("Dockerfile", "FROM node:22\nRUN the-line-of-nobody\n");
    repository.write("scripts/setup.sh", "echo never-committed\n".repeat(20));
    await report("evidence", "--html", PAGE, "--source", repository.path);
    expect(page()).toContain("the-committed-line");
    for (const text of ["the-line-of-nobody", "never-committed", "never-shown"]) expect(page()).not.toContain(text);
  });

  it("come from the repository around the current folder by default", async () => {
    using repository = repositoryOf({ Dockerfile: lines.join("\n") });
    const words = ["report", join(folder, "evidence"), "--html", join(folder, PAGE)];
    expect((await lockstep(words, { cwd: repository.path })).exitCode).toBe(1);
    expect(page()).toContain("the-committed-line");
  });
});
