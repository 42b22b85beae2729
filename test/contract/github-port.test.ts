// Runs the GitHub port's contract over an in-process fetch and over a socket.

import { serveOnLoopback } from "@lockstep/testkit";
import { beforeAll, vi } from "vitest";
import { describeGitHubPort } from "./github-port.ts";

// The client decides about proxies when it loads; this keeps a proxy of the machine out of the loopback run.
beforeAll(() => {
  vi.stubEnv("GITHUB_API_URL", "http://127.0.0.1");
});

describeGitHubPort("in-process", async (fake) => ({
  options: { apiUrl: "https://api.example.test", fetch: (input, init) => fake.fetch(new Request(input, init)) },
  close: async () => undefined,
}));

describeGitHubPort("loopback", async (fake) => {
  const server = await serveOnLoopback(fake);
  return { options: { apiUrl: server.url }, close: () => server.close() };
});

describeGitHubPort("loopback below /api/v3", async (fake) => {
  const server = await serveOnLoopback(fake);
  return { options: { apiUrl: `${server.url}/api/v3/` }, close: () => server.close() };
});
