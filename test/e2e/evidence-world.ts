// A GitHub with actions that are fine and actions that are not, for runs that ask for evidence.
import { createGitHubFake, type FakeRepository, type GitHubFake, serveOnLoopback } from "@lockstep/testkit";

/** The token of the job. */
export const TOKEN = "token-of-the-job";

/** A commit id of one repeated digit. */
export function id(digit: string): string {
  return digit.repeat(40);
}

const JAVASCRIPT = { "action.yml": "name: x\nruns:\n  using: node24\n  main: index.js\n" };

export const TOOL = { v1_0_0: id("1"), v1_1_0: id("2"), impostor: id("f"), tagObject: id("9") };
export const LEAKY = { v1_0_0: id("3"), v1_0_1: id("4") };
export const OLD = { v2_0_0: id("5") };
export const COMPOSITE = { v3_0_0: id("6") };

const repository = { owner: "octo-org", visibility: "public" } as const;

const REPOSITORIES: readonly FakeRepository[] = [
  {
    ...repository,
    name: "tool",
    commits: { [TOOL.v1_0_0]: JAVASCRIPT, [TOOL.v1_1_0]: JAVASCRIPT, [TOOL.impostor]: JAVASCRIPT },
    refs: { main: TOOL.v1_1_0 },
    tags: { "v1.1.0": TOOL.v1_1_0, v1: TOOL.v1_1_0, "v1.0.0": TOOL.tagObject },
    tagObjects: { [TOOL.tagObject]: TOOL.v1_0_0 },
    history: {
      [TOOL.v1_0_0]: { date: "2024-01-01T00:00:00Z" },
      [TOOL.v1_1_0]: { parents: [TOOL.v1_0_0], date: "2024-06-01T00:00:00Z" },
      [TOOL.impostor]: { parents: [TOOL.v1_0_0], date: "2024-07-01T00:00:00Z" },
    },
    releases: {
      "v1.1.0": { published: "2024-06-02T00:00:00Z" },
      "v1.0.0": { published: "2024-01-02T00:00:00Z", immutable: true },
    },
  },
  {
    ...repository,
    name: "leaky",
    commits: { [LEAKY.v1_0_0]: JAVASCRIPT, [LEAKY.v1_0_1]: JAVASCRIPT },
    refs: { main: LEAKY.v1_0_1 },
    tags: { "v1.0.1": LEAKY.v1_0_1, "v1.0.0": LEAKY.v1_0_0 },
    history: { [LEAKY.v1_0_1]: { parents: [LEAKY.v1_0_0] } },
  },
  {
    ...repository,
    name: "old",
    archived: true,
    commits: { [OLD.v2_0_0]: JAVASCRIPT },
    refs: { main: OLD.v2_0_0 },
    tags: { "v2.0.0": OLD.v2_0_0 },
  },
  {
    ...repository,
    name: "composite",
    commits: {
      [COMPOSITE.v3_0_0]: { "action.yml": "runs:\n  using: composite\n  steps:\n    - uses: octo-org/tool@v1\n" },
    },
    refs: { main: COMPOSITE.v3_0_0 },
    tags: { "v3.0.0": COMPOSITE.v3_0_0 },
  },
];

/** Serves that GitHub on loopback while `use` runs. */
export async function withEvidence<Result>(
  use: (apiUrl: string, fake: GitHubFake) => Promise<Result>,
): Promise<Result> {
  const fake = createGitHubFake({
    repositories: REPOSITORIES,
    tokens: { [TOKEN]: { access: {} } },
    advisories: {
      "octo-org/leaky": [
        { id: "GHSA-aaaa-bbbb-cccc", summary: "It leaks", severity: "HIGH", range: "< 1.0.1", patched: "1.0.1" },
      ],
    },
  });
  const server = await serveOnLoopback(fake);
  return use(server.url, fake).finally(() => server.close());
}
