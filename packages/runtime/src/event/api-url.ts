// Which server's API a run asks.
import type { Environment } from "../process/environment.ts";
import type { EventContext } from "./event-context.ts";

/** The REST root of github.com. */
export const DOTCOM_API = "https://api.github.com";

/** The REST root that the environment names, or that of github.com. */
export function apiUrlIn(env: Environment): string {
  return env["GITHUB_API_URL"] || DOTCOM_API;
}

/** The REST root of the server of a run; outside a workflow what the environment says. */
export function apiUrlOf(event: EventContext, env: Environment): string {
  return event.kind === "local" ? apiUrlIn(env) : event.apiUrl;
}
