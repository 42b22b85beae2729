// The bundle of secret-scan with the cache of GitHub Actions: in its thread, as the stub in dist/ starts it.
import { CacheFake, cacheVariables, ScratchFolder, ScratchRepository, serveOnLoopback } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { runStep, type Step } from "./secret-run.ts";

const SCHEDULE = { name: "schedule", payload: { repository: { default_branch: "main", full_name: "octo-org/demo" } } };
const HOSTILE = "from a server";

async function scanOnce(repository: ScratchRepository, fake: CacheFake, temporary: ScratchFolder): Promise<Step> {
  const server = await serveOnLoopback(fake);
  const env = {
    ...{ RUNNER_TEMP: temporary.path, GITHUB_SERVER_URL: "https://github.com" },
    ...cacheVariables(server.url, "t"),
  };
  return runStep(repository.path, SCHEDULE, { inputs: { cache: "true", mode: "history" }, env }).finally(() =>
    server.close(),
  );
}

it("reads nothing again that an earlier run found clean", async () => {
  using repository = new ScratchRepository();
  using temporary = new ScratchFolder();
  repository.write("a.txt", "one\n");
  repository.commit();
  const fake = new CacheFake({ token: "t" });
  const first = await scanOnce(repository, fake, temporary);
  expect([first.verdict, first.stats["blobs"], first.stats["known"]]).toEqual(["pass", 1, undefined]);
  const second = await scanOnce(repository, fake, temporary);
  expect([second.verdict, second.stats["blobs"], second.stats["known"]]).toEqual(["pass", 1, 1]);
  expect(fake.keys()).toHaveLength(1);
});

it("comes to the same verdict with a service that refuses, and shows nothing of what it says", async () => {
  using repository = new ScratchRepository();
  using temporary = new ScratchFolder();
  repository.write("a.txt", "one\n");
  repository.commit();
  const { verdict, stats, shown } = await scanOnce(repository, new CacheFake({ token: "t", status: 403 }), temporary);
  expect([verdict, stats["blobs"], stats["known"]]).toEqual(["pass", 1, undefined]);
  expect(shown).not.toContain(HOSTILE);
});
