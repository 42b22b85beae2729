// Runs the contracts of the GitHub port over an in-process fetch and over a socket.

import { serveOnLoopback } from "@lockstep/testkit";
import { beforeAll, vi } from "vitest";
import { describeLists } from "./github-lists.ts";
import type { MountFake } from "./github-mount.ts";
import { describeGitHubPort } from "./github-port.ts";
import { describeSurvey } from "./github-survey.ts";
import { describeSurveyFaults } from "./github-survey-faults.ts";
import { describeTrace } from "./github-trace.ts";

// The client decides about proxies when it loads; this keeps a proxy of the machine out of the loopback run.
beforeAll(() => {
  vi.stubEnv("GITHUB_API_URL", "http://127.0.0.1");
});

const MOUNTS: Readonly<Record<string, MountFake>> = {
  "in-process": async (fake) => ({
    options: { apiUrl: "https://api.example.test", fetch: (input, init) => fake.fetch(new Request(input, init)) },
    close: async () => undefined,
  }),
  loopback: async (fake) => {
    const server = await serveOnLoopback(fake);
    return { options: { apiUrl: server.url }, close: () => server.close() };
  },
  "loopback below /api/v3": async (fake) => {
    const server = await serveOnLoopback(fake);
    return { options: { apiUrl: `${server.url}/api/v3/` }, close: () => server.close() };
  },
};

for (const [name, mount] of Object.entries(MOUNTS)) {
  describeGitHubPort(name, mount);
  // What a socket adds is the same at both addresses; the GraphQL API is at another place only below /api/v3.
  if (name === "loopback") continue;
  describeSurvey(name, mount);
  describeSurveyFaults(name, mount);
  describeTrace(name, mount);
  describeLists(name, mount);
}
