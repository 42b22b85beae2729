// The servers that a run over an organisation asks. Nothing is asked here.
import { type GitHub, type Secret, UsageError } from "@lockstep/core";
import { apiUrlOf } from "../event/api-url.ts";
import { readEvent } from "../event/read-event.ts";
import type { Environment } from "../process/environment.ts";
import { connect } from "../static-check/connect.ts";

export interface Servers {
  readonly github: GitHub;
  /** github.com, where the organisation is on another server and there is a token for it. */
  readonly dotcom: GitHub | undefined;
  /** The REST root of `github`. */
  readonly apiUrl: string;
  /** Such as `https://github.com`; undefined outside a workflow. */
  readonly serverUrl: string | undefined;
}

export interface ServersRequest {
  readonly token: Secret | undefined;
  readonly dotcomToken: Secret | undefined;
  readonly env: Environment;
}

/** Errors: `UsageError` (`invalid-input`) without a token: what it does not see would be missing without a word. */
export function openServers({ token, dotcomToken, env }: ServersRequest): Servers {
  const event = readEvent(env);
  const { github, dotcom } = connect(event, { token, dotcomToken, env });
  if (github === undefined) {
    throw new UsageError("invalid-input", "checking an organisation needs a token", {
      hint: "Set GITHUB_TOKEN to a token that may read the contents of its repositories.",
    });
  }
  return {
    github,
    dotcom,
    apiUrl: apiUrlOf(event, env),
    serverUrl: event.kind === "local" ? undefined : event.serverUrl,
  };
}
