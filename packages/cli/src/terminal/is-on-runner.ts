// Tells whether a runner of GitHub Actions reads what is printed here, and so may take a line of it for a command.
import type { Environment } from "@lockstep/runtime";

/** GitHub documentation, "Variables reference": GITHUB_ACTIONS is always "true" there. */
export function isOnRunner(env: Environment): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}
