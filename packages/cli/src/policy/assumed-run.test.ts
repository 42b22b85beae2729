import { openGit, trustedCommit } from "@lockstep/runtime";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { assumeRun, type RunWishes } from "./assumed-run.ts";

const BASE = "c".repeat(40);

async function assume(repository: ScratchRepository, wishes: Partial<RunWishes>) {
  return assumeRun({ event: undefined, base: undefined, ...wishes }, await openGit(repository.path, process.env), {
    PATH: process.env["PATH"],
  });
}

describe("assumeRun", () => {
  it("is about this machine without wishes", async () => {
    using repository = new ScratchRepository();
    expect(await assume(repository, {})).toEqual({
      event: { kind: "local", name: "local" },
      repository: undefined,
      isAssumed: false,
    });
  });

  it.each([
    [{ base: BASE }, "pull_request", BASE],
    [{ event: "merge_group", base: BASE }, "merge_group", BASE],
    [{ event: "push" }, "push", undefined],
    [{ event: "push", base: BASE }, "push", undefined],
  ])("trusts on %j what a run would", async (wishes, name, commit) => {
    using repository = new ScratchRepository();
    repository.commit();
    const { event } = await assume(repository, wishes);
    expect([event.name, trustedCommit(event)]).toEqual([name, commit]);
  });

  it("trusts the commit of the run for any other event", async () => {
    using repository = new ScratchRepository();
    const head = repository.commit();
    expect(trustedCommit((await assume(repository, { event: "release" })).event)).toBe(head);
  });

  it("takes the repository from its remote", async () => {
    using repository = new ScratchRepository();
    repository.commit();
    repository.git("remote", "add", "origin", "https://github.com/octo-org/demo");
    expect((await assume(repository, { event: "push" })).repository).toEqual({ owner: "octo-org", name: "demo" });
  });

  it.each([
    { event: "pull_request" },
    { event: "merge_group" },
    { event: "release", base: BASE },
    { base: "main" },
    { base: "C".repeat(40) },
    { event: "::error::", base: BASE },
  ])("refuses %j", async (wishes) => {
    using repository = new ScratchRepository();
    repository.commit();
    await expect(assume(repository, wishes)).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("refuses to talk about a commit where there is none", async () => {
    using repository = new ScratchRepository();
    await expect(assume(repository, { event: "push" })).rejects.toMatchObject({ code: "invalid-input" });
  });
});
