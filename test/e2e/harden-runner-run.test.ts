// The command that runs another one under the agent, where it cannot: what is missing is said before anything is started.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";

async function run(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  using folder = new ScratchFolder();
  const end = await lockstep(["harden-runner", ...words], { cwd: folder.path, env });
  return { ...end, started: existsSync(join(folder.path, "started")) };
}

describe.concurrent("lockstep harden-runner run", () => {
  test("says how to start it where it is not root, or root alone", async () => {
    const { exitCode, stdout, stderr, started } = await run(["run", "--", "touch", "started"], { SUDO_UID: "" });
    expect({ exitCode, stdout, started }).toEqual({ exitCode: 2, stdout: "", started: false });
    expect(stderr.split("\n", 1)[0]).toContain("(protection-unavailable)");
    expect(stderr).toContain('sudo env "PATH=$PATH" lockstep harden-runner run');
  });

  test.each([
    [["run", "touch", "started"]],
    [["run", "--policy", "blok", "--", "touch", "started"]],
    [["run", "--"]],
    [[]],
  ])("refuses the words %j", async (words) => {
    const { exitCode, stderr, started } = await run(words);
    expect({ exitCode, started }).toEqual({ exitCode: 2, started: false });
    expect(stderr.split("\n", 1)[0]).toContain("(invalid-input)");
  });

  test("makes only the probes that it knows", async () => {
    expect(await run(["probe"])).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await run(["probe", "refused", "127.0.0.1", "1", "500"])).toMatchObject({ exitCode: 0, stdout: "true\n" });
  });
});
