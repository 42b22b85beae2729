// The token for GitHub that a person or a workflow has set.
import { Secret } from "@lockstep/core";
import type { Environment } from "@lockstep/runtime";

/** Undefined where there is none. */
export function givenToken(env: Environment): Secret | undefined {
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
  return token ? new Secret(token) : undefined;
}
