import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
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

  it("names who was seen to write what has changed, and nobody after a loss", async () => {
    const checkout = join(workspace, "app");
    const git = (...words: readonly string[]): unknown =>
      execFileSync("git", ["-C", checkout, "-c", "user.name=A", "-c", "user.email=a@example.test", ...words]);
    mkdirSync(checkout);
    writeFileSync(join(checkout, "a"), "a");
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message=a");
    const sources = watch("report");
    sources.heard({ kind: "step", step: "__actions_checkout", state: "ended" });
    await sources.compare();
    writeFileSync(join(checkout, "a"), "b");
    const actor = { pid: 7, program: "/bin/evil" };
    const change = { kind: "integrity", path: "app/a", change: "modified", allowed: false };
    sources.wrote({ kind: "write", actor, inode: statSync(join(checkout, "a")).ino });
    expect(await sources.compare()).toEqual([{ ...change, writer: actor }]);
    sources.heard({ kind: "gap", what: "events", why: "buffer-full" });
    expect(await sources.compare()).toEqual([change]);
    rmSync(checkout, { recursive: true });
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
