import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SourceWatch } from "./source-watch.ts";

describe("SourceWatch", () => {
  const workspace = mkdtempSync(join(tmpdir(), "lockstep-sources-"));
  afterAll(() => rmSync(workspace, { recursive: true }));
  const watch = (integrity: "off" | "report") => new SourceWatch(workspace, { integrity, mayChange: [] });

  it("says so where no step was seen to end: nothing was recorded that could be compared", async () => {
    expect(await watch("report").compare()).toEqual([{ kind: "gap", what: "integrity", why: "never-recorded" }]);
  });

  it("says so where nothing was checked out", async () => {
    const sources = watch("report");
    sources.record("build");
    expect(await sources.compare()).toEqual([{ kind: "gap", what: "integrity", why: "no-checkout" }]);
  });

  it("tells each thing once", async () => {
    const sources = watch("report");
    sources.record("build");
    await sources.compare();
    expect(await sources.compare()).toEqual([]);
  });

  it("looks at nothing where the policy says so", async () => {
    const sources = watch("off");
    sources.record("build");
    expect(await sources.compare()).toEqual([]);
  });
});
