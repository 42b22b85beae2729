// What every job on GitHub needs: the job itself, its actions, its logs. GitHub's documentation, "Self-hosted runners
// reference", section "Accessible domains by function", and what the runner was told for this job.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { found, type Preset, type PresetEntry } from "./preset.ts";

const HOSTS: readonly PresetEntry[] = [
  { line: "github.com:443", reason: "Git over HTTPS, and downloads of releases begin here." },
  { line: "api.github.com:443", reason: "GitHub's REST and GraphQL API." },
  { line: "codeload.github.com:443", reason: "The runner and actions/checkout download archives of commits." },
  {
    line: "*.actions.githubusercontent.com:443",
    reason: "The service that runs the job: orders, logs, results, caches, OIDC tokens, immutable actions.",
  },
  { line: "objects.githubusercontent.com:443", reason: "Files of releases, and updates of the runner." },
  { line: "objects-origin.githubusercontent.com:443", reason: "Files of releases, and updates of the runner." },
  { line: "release-assets.githubusercontent.com:443", reason: "Files of releases." },
  { line: "github-releases.githubusercontent.com:443", reason: "Updates of the runner." },
  { line: "github-registry-files.githubusercontent.com:443", reason: "Updates of the runner." },
  { line: "github-cloud.githubusercontent.com:443", reason: "Large files of Git LFS." },
  {
    line: "*.githubapp.com:443",
    reason: "GitHub's own services around hosted runners, such as the one that watches whether the machine is alive.",
  },
];

/** GitHub's storage accounts for results: without them a job loses its logs and summaries. The highest number seen is 19. */
const RESULTS: readonly PresetEntry[] = Array.from({ length: 20 }, (_, number) => ({
  line: `productionresultssa${number}.blob.core.windows.net:443`,
  reason: "GitHub's storage for logs, summaries, artifacts and caches.",
}));

/** Variables by which the runner tells a step where the services are: other hosts on GitHub Enterprise. */
const VARIABLES = [
  "GITHUB_SERVER_URL",
  "GITHUB_API_URL",
  "GITHUB_GRAPHQL_URL",
  "ACTIONS_RUNTIME_URL",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_CACHE_URL",
  "ACTIONS_ID_TOKEN_REQUEST_URL",
] as const;

export const github: Preset = {
  name: "github",
  entries: [...HOSTS, ...RESULTS],
  learn: async ({ env }: RunnerConfig) => ({
    found: VARIABLES.flatMap((name) => found([env[name] ?? ""], `The runner names it in ${name}.`)),
    notes: [],
  }),
};
