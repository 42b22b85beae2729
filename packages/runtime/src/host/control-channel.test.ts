import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { askControl, askControlText, serveControl } from "./control-channel.ts";

const folder = mkdtempSync(join(tmpdir(), "control-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As root every socket is somebody else's to the asker; anybody else asks himself here, which must be refused. */
const isRoot = process.getuid?.() === 0;

async function* lines(): AsyncGenerator<string> {
  for (let count = 0; count < 10_000; count++) yield `${count}\n`;
}

describe.runIf(isRoot)("the channel", () => {
  it("hands over texts and streams, and knows no other question", async () => {
    const path = join(folder, "a.sock");
    const server = await serveControl(path, async (question) => ({ status: "{}", log: lines() })[question]);
    expect(await askControlText(path, "status")).toBe("{}");
    expect((await askControlText(path, "log")).split("\n")).toHaveLength(10_001);
    await expect(askControlText(path, "stop")).rejects.toMatchObject({ code: "not-found" });
    server.close();
  });

  it("lets go of what an answer is read from when the asker leaves", async () => {
    const path = join(folder, "c.sock");
    let letGo: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield "x".repeat(65_536);
      } finally {
        letGo();
      }
    }
    const server = await serveControl(path, async () => endless());
    for await (const chunk of askControl(path, "log")) if (chunk.length > 0) break;
    await released;
    server.close();
  });

  it("shows an answer that broke off as none", async () => {
    const path = join(folder, "b.sock");
    const server = await serveControl(path, () => Promise.reject(new Error("inside")));
    await expect(askControlText(path, "status")).rejects.toMatchObject({ code: "not-found" });
    server.close();
  });

  it("shows a stream that breaks off as an agent that is gone", async () => {
    const path = join(folder, "d.sock");
    const asked = Promise.withResolvers<void>();
    async function* breaking(): AsyncGenerator<string> {
      yield "first\n";
      await asked.promise;
      throw new Error("inside");
    }
    const server = await serveControl(path, async () => breaking());
    const ask = async (): Promise<void> => {
      for await (const chunk of askControl(path, "log")) if (chunk.length > 0) asked.resolve();
    };
    await expect(ask()).rejects.toMatchObject({ code: "not-found" });
    server.close();
  });
});

describe("askControlText", () => {
  it("tells an agent that is not there from one that somebody stands in for", async () => {
    await expect(askControlText(join(folder, "none.sock"), "status")).rejects.toMatchObject({ code: "not-found" });
    symlinkSync("/dev/null", join(folder, "link.sock"));
    await expect(askControlText(join(folder, "link.sock"), "status")).rejects.toMatchObject({
      code: "response-malformed",
    });
  });
});
