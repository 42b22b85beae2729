// The registry client, and the fix that rests on it, against a real registry.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createGitHubFake, ScratchRepository, serveOnLoopback } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "../e2e/bundles.ts";
import { missingPeers } from "./peer.ts";
import { pushIndex, REGISTRY, startRegistry } from "./registry-server.ts";

const TOKEN = "token-of-the-job";

describe.skipIf(missingPeers([REGISTRY]).length > 0)("--fix for images", () => {
  test("writes the digest of the index for all platforms, and leaves alone what the registry does not have", async () => {
    await using registry = await startRegistry();
    const digest = await pushIndex(registry.host, "octo/tool", "1.0");
    const server = await serveOnLoopback(createGitHubFake({ repositories: [], tokens: { [TOKEN]: { access: {} } } }));
    using repository = new ScratchRepository();
    const workflow = (image: string) =>
      `on: push\njobs:\n  a:\n    container: ${image} # why\n    services:\n      b: { image: "${registry.host}/octo/gone:2" }\n    steps:\n      - run: make\n`;
    const tag = `${registry.host}/octo/tool:1.0`;
    repository.write(".github/workflows/ci.yml", workflow(tag));
    repository.write("Dockerfile", `FROM ${tag} AS base\n`);
    repository.commit();
    const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: server.url };
    const { exitCode } = await lockstep(["pin-check", "--online", "--fix"], { cwd: repository.path, env });
    await server.close();
    expect(exitCode).toBe(1);
    const read = (path: string) => readFileSync(join(repository.path, path), "utf8");
    expect(read(".github/workflows/ci.yml")).toBe(workflow(`${tag}@${digest}`));
    expect(read("Dockerfile")).toBe(`FROM ${tag}@${digest} AS base\n`);
  });
});
