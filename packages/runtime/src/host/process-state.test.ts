import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { isStopped } from "./process-state.ts";

it("tells a process that somebody stopped from one that waits or is gone", async () => {
  const child = spawn("sleep", ["60"]);
  const pid = child.pid ?? 0;
  expect(isStopped(pid)).toBe(false);
  child.kill("SIGSTOP");
  await expect.poll(() => isStopped(pid)).toBe(true);
  child.kill("SIGCONT");
  await expect.poll(() => isStopped(pid)).toBe(false);
  child.kill("SIGKILL");
  await once(child, "close");
  expect(isStopped(pid)).toBe(false);
});
