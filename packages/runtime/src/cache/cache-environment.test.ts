import { delimiter, join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { cacheEnvironment } from "./cache-environment.ts";

it("holds no secret of the job but the one for the cache, and no tool of the repository", () => {
  using workspace = new ScratchFolder();
  const bin = join(workspace.path, "node_modules", ".bin");
  const environment = cacheEnvironment({
    PATH: [bin, ".", "/usr/bin"].join(delimiter),
    GITHUB_WORKSPACE: workspace.path,
    RUNNER_TEMP: "/tmp",
    INPUT_TOKEN: "token",
    GITHUB_TOKEN: "token",
    ACTIONS_RUNTIME_TOKEN: "for-the-cache",
    HOME: undefined,
  });
  expect(environment).toEqual({
    PATH: "/usr/bin",
    GITHUB_WORKSPACE: "/tmp",
    RUNNER_TEMP: "/tmp",
    ACTIONS_RUNTIME_TOKEN: "for-the-cache",
  });
});
