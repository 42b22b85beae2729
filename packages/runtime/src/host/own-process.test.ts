import { close, open } from "node:inspector";
import { afterEach, describe, expect, it } from "vitest";
import { undebugged } from "./own-process.ts";

describe("undebugged", () => {
  afterEach(() => close());

  it("gives what was worked out", async () => {
    expect(await undebugged(async () => 7)).toBe(7);
  });

  it("does not let a signal start the debugger", async () => {
    const work = () => new Promise((resolve) => setTimeout(resolve, 50));
    await undebugged(async () => {
      process.kill(process.pid, "SIGUSR1");
      await work();
    });
  });

  it("believes nothing that was worked out beside a debugger", async () => {
    const attached = async () => open(0, "127.0.0.1");
    await expect(undebugged(attached)).rejects.toMatchObject({ code: "response-malformed" });
    await expect(undebugged(async () => 7)).rejects.toMatchObject({ code: "response-malformed" });
  });
});
