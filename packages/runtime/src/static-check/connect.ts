// Decides which GitHub servers a run may ask, and with which token. Nothing is asked here.
import { join } from "node:path";
import { type GitHub, type Secret, UsageError } from "@lockstep/core";
import { apiUrlOf, DOTCOM_API } from "../event/api-url.ts";
import type { EventContext } from "../event/event-context.ts";
import type { TravellingAnswers } from "../github/answer-travel.ts";
import type { Transport } from "../github/github-options.ts";
import { createGitHub } from "../github/lazy-github.ts";
import type { Environment } from "../process/environment.ts";

const DOTCOM_SERVER = "https://github.com";

export interface Connections {
  /** The server of the run, or github.com outside a workflow; undefined without a token. */
  readonly github: GitHub | undefined;
  /** github.com, where the run is on another server and there is a token for it. */
  readonly dotcom: GitHub | undefined;
}

/** What a check gets that is not to ask GitHub anything. */
export const OFFLINE: Connections = { github: undefined, dotcom: undefined };

export interface ConnectRequest {
  readonly token: Secret | undefined;
  readonly dotcomToken: Secret | undefined;
  /** See `travellingAnswers`. */
  readonly answers?: TravellingAnswers | undefined;
  readonly env: Environment;
  /** Replaces the network. */
  readonly fetch?: Transport;
}

/** Only tokens that were passed in are used. A token goes to the one server it is for. */
export function connect(event: EventContext, request: ConnectRequest): Connections {
  const { token, dotcomToken } = request;
  const elsewhere = event.kind === "workflow" && event.serverUrl !== DOTCOM_SERVER;
  return {
    github: token && open(apiUrlOf(event, request.env), token, request),
    dotcom: elsewhere && dotcomToken ? open(DOTCOM_API, dotcomToken, request) : undefined,
  };
}

/** The server of the run for what may be public: without a token it is asked anonymously. */
export function connectForPublic(
  event: EventContext,
  request: Pick<ConnectRequest, "token" | "env" | "fetch">,
): GitHub {
  return open(apiUrlOf(event, request.env), request.token, request);
}

function open(
  apiUrl: string,
  token: Secret | undefined,
  { env, fetch, answers }: Pick<ConnectRequest, "answers" | "env" | "fetch">,
): GitHub {
  const temporary = env["RUNNER_TEMP"];
  const cacheDir = temporary ? join(temporary, "lockstep", "answers") : undefined;
  return createGitHub({ apiUrl, token, cacheDir, travelling: answers, ...(fetch ? { fetch } : {}) });
}

/** Throws `UsageError` (`invalid-input`) without a token: being asked for evidence and going without it is no option. */
export function demandOnline(connections: Connections): Connections {
  if (connections.github) return connections;
  throw new UsageError("invalid-input", "asking GitHub for evidence needs a token", {
    hint: "Pass the input `token`, or set GITHUB_TOKEN or GH_TOKEN; a token that may read public repositories is enough.",
  });
}
