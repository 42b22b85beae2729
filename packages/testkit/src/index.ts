// The public surface of the testkit. Private to this repository; nothing that ships imports it.

export * from "./cache-fake/cache-fake.ts";
export * from "./git/history.ts";
export * from "./git/http-server.ts";
export * from "./git/scratch-repository.ts";
export * from "./github-fake/fault.ts";
export * from "./github-fake/github-fake.ts";
export * from "./github-fake/loopback.ts";
export * from "./github-fake/state.ts";
export * from "./memory/check-ports.ts";
export * from "./memory/memory-files.ts";
export * from "./memory/memory-git.ts";
export * from "./memory/memory-github.ts";
export * from "./memory/recording-progress.ts";
export * from "./memory/sha256.ts";
export * from "./rules/example-problems.ts";
export * from "./runner/command-file.ts";
export * from "./runner/hostile-text.ts";
export * from "./runner/received-annotation.ts";
export * from "./runner/run-action.ts";
export * from "./runner/run-phase.ts";
export * from "./runner/step-environment.ts";
export * from "./runner/step-log.ts";
export * from "./runner/write-action.ts";
