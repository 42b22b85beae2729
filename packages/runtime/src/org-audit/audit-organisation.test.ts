import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { auditFirm, baselineOf, calm, fakeOf, GATE, repository, WORKFLOW, workflow } from "../../test/audit-world.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a run", () => {
  it("leaves out what is archived, forked or empty, and says so", async () => {
    const { report } = await auditFirm(
      fakeOf([
        calm(),
        repository("fresh", {}, { refs: {}, commits: {} }),
        repository("mirror", {}, { fork: true }),
        repository("old", {}, { archived: true }),
      ]),
      folder,
    );
    expect(report.leftOut.map(({ what }) => what)).toEqual(["firm/fresh", "firm/mirror", "firm/old"]);
    expect(report.verdict).toBe("pass");
  });

  it("is no pass without repositories", async () => {
    const { report } = await auditFirm(fakeOf([]), folder);
    expect(report.verdict).toBe("incomplete");
  });

  it("tells of a repository that hides its contents, and of its settings all the same", async () => {
    const hidden = repository("vault", { [WORKFLOW]: workflow([GATE]) }, { visibility: "private" });
    const tokens = { t: { access: { "firm/vault": "forbidden" }, administers: true } } as const;
    const { report } = await auditFirm(fakeOf([hidden], { tokens }), folder);
    const [audit] = report.repositories;
    expect(audit && baselineOf(audit)).toBe("incomplete incomplete incomplete");
    expect(audit?.settings.defaultToken).toEqual({ told: true, value: "read" });
    expect(audit?.commit).toBeUndefined();
  });

  it("asks less than five questions a repository", async () => {
    const many = Array.from({ length: 40 }, (_, i) => calm({}, { name: `r${i}` }));
    const fake = fakeOf(many);
    const { requests } = await auditFirm(fake, folder);
    expect(requests).toBe(fake.requests().length);
    expect(requests / many.length).toBeLessThan(5);
  });

  it("asks in halves for what is too much at once", async () => {
    const many = Array.from({ length: 10 }, (_, i) => calm({}, { name: `r${i}` }));
    const fake = fakeOf(many);
    const failing: typeof fake = {
      ...fake,
      fetch: async (request) => {
        const body = request.method === "POST" ? await request.clone().text() : "";
        return body.includes("r5:") ? new Response("{}", { status: 502 }) : fake.fetch(request);
      },
    };
    const { report } = await auditFirm(failing, folder);
    expect(report.stats).toMatchObject({ pass: 10, notChecked: 0 });
  });

  it("stops at a rate limit, keeps what is done, and goes on from there", async () => {
    const many = Array.from({ length: 20 }, (_, i) => calm({}, { name: `r${String(i).padStart(2, "0")}` }));
    const limited = fakeOf(many, { tokens: { t: { access: {}, administers: true, limit: 40 } } });
    const stopped = await auditFirm(limited, folder);
    const { resumeFile = "" } = stopped;
    expect([stopped.report.verdict, stopped.left]).toEqual(["incomplete", 20 - stopped.report.stats.repositories]);
    expect(stopped.report.stats.repositories).toBeGreaterThan(0);
    stopped.release();

    const fake = fakeOf(many);
    const finished = await auditFirm(fake, folder, { resume: resumeFile });
    expect([finished.left, finished.resumed, finished.report.verdict]).toEqual([
      0,
      stopped.report.stats.repositories,
      "pass",
    ]);
    const again = stopped.report.repositories.filter(({ repository: name }) =>
      fake.requests().some(({ url }) => url.includes(`/repos/${name}/`)),
    );
    expect(again).toEqual([]);
    rmSync(join(folder, resumeFile));
    expect(finished.report).toEqual((await auditFirm(fakeOf(many), folder)).report);
  });

  it("leaves nothing behind where nothing is left", async () => {
    (await auditFirm(fakeOf([calm()]), folder)).release();
    expect(existsSync(join(folder, "lockstep-org-audit-firm.json"))).toBe(false);
  });

  it.each([
    ["another shape", (audit: object) => ({ ...audit, verdict: "good" })],
    ["another field", (audit: object) => ({ ...audit, more: 1 })],
    ["no settings", (audit: object) => ({ ...audit, settings: {} })],
  ])("refuses a resume file with %s", async (_, change) => {
    const path = join(folder, "state.json");
    await auditFirm(fakeOf([calm()]), folder, { resume: path });
    const content = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...content, done: { calm: change(content.done.calm) } }));
    await expect(auditFirm(fakeOf([calm()]), folder, { resume: path })).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it("is refused for what is no name, before anything is asked", async () => {
    const fake = fakeOf([]);
    await expect(auditFirm(fake, folder, { organisation: "../x" })).rejects.toMatchObject({ code: "invalid-input" });
    expect(fake.requests()).toEqual([]);
  });
});
