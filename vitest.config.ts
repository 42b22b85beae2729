// The layers of tests and how each is run.
import { defineConfig } from "vitest/config";

const conditions = ["source", "module", "node", "default"];
// Warnings of the bundler are about source maps that packages leave out.
const shared = { logLevel: "error", resolve: { conditions }, ssr: { resolve: { conditions } } } as const;
// All processors: on a machine with two, the default leaves one idle, while tests wait for programs that they started.
const parallel = { maxWorkers: "100%" } as const;

/** One project per test layer; docs/architecture.md says what belongs where. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          ...parallel,
          // Starting a worker for every file takes as long as most files do.
          isolate: false,
          include: [
            "packages/*/src/**/*.test.ts",
            "actions/*/src/**/*.test.ts",
            "actions/*/test/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          // Generous, because a busy machine is no fault of a test.
          testTimeout: 20_000,
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      {
        ...shared,
        test: {
          name: "contract",
          ...parallel,
          include: ["test/contract/**/*.test.ts"],
          testTimeout: 60_000,
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      // What the documentation shows, tried out with the bundles.
      {
        ...shared,
        test: {
          name: "docs",
          ...parallel,
          include: ["test/docs/**/*.test.ts"],
          testTimeout: 60_000,
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      {
        ...shared,
        test: { name: "interop", ...parallel, include: ["test/interop/**/*.test.ts"], testTimeout: 60_000 },
      },
      // Runs in a machine of its own: see .ci/machine. Emulated, it is some twenty times slower than others.
      {
        ...shared,
        test: {
          name: "machine",
          include: ["test/machine/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
      // Needs Chromium, as Debian packages it.
      {
        ...shared,
        test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      { ...shared, test: { name: "e2e", ...parallel, include: ["test/e2e/**/*.test.ts"], testTimeout: 60_000 } },
      {
        ...shared,
        test: {
          name: "privileged",
          include: ["test/privileged/**/*.test.ts"],
          // A case makes machines, starts containers and waits for names to expire. One file at a time: these tests use
          // the kernel's tracing and all processors.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
