// Fetching a root: what happens without the repository.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UnavailableError } from "@lockstep/core";
import { expect, onTestFinished, test } from "vitest";
import { FIRST_ROOT } from "./public-good.ts";
import { refreshTrustedRoots } from "./trust.ts";

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trusted-root-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test.each([404, 503])("a repository that answers %i is not available", async (status) => {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const folder = await temporaryFolder();
  const refreshed = refreshTrustedRoots({
    cacheFolder: join(folder, "cache"),
    repository: { url: `http://127.0.0.1:${Object(address).port}`, firstRoot: FIRST_ROOT },
    timeout: 2000,
  });
  await expect(refreshed).rejects.toThrow(UnavailableError);
  await expect(refreshed).rejects.toMatchObject({ code: "network-failed" });
});

test("a first root that is none is trusted by nobody", async () => {
  const repository = { url: "http://127.0.0.1:9", firstRoot: "{}" };
  const refreshed = refreshTrustedRoots({ cacheFolder: await temporaryFolder(), repository });
  await expect(refreshed).rejects.toThrow(UnavailableError);
});
