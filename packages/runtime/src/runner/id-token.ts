// OpenID Connect tokens of a job. Apart from the runner, because the toolkit's half for it holds an HTTP client of 1 MB:
// only an action that imports this module bundles it, and only a run that asks for a token loads it.
import { PermissionError, Secret, UnavailableError } from "@lockstep/core";

/**
 * A token of this job for `audience`, already masked in the log by the toolkit. Errors: `PermissionError` without
 * `id-token: write`, `UnavailableError` (`server-error`) if GitHub issues none. Source of facts: GitHub documentation,
 * "OpenID Connect reference".
 */
export async function requestIdToken(audience: string): Promise<Secret> {
  if (!process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]) {
    throw new PermissionError("this job may not request an OpenID Connect token", {
      hint: "Add the permission to the job.",
      permissions: { "id-token": "write" },
    });
  }
  try {
    const { getIDToken } = await import("@actions/core");
    return new Secret(await getIDToken(audience));
  } catch (cause) {
    throw new UnavailableError("server-error", "GitHub did not issue an OpenID Connect token", {
      hint: "Run the job again; if it keeps failing, look at GitHub's status page.",
      cause,
    });
  }
}
