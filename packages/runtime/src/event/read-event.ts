// Reads what the runner says about a run. It decides nothing; trusted-commit.ts does.
import { isAbsolute } from "node:path";
import type { RepositoryName } from "@lockstep/core";
import { readTextFile } from "../files/read-text-file.ts";
import { isObjectId } from "../git/object-id.ts";
import type { Environment } from "../process/environment.ts";
import { readChange, readPush } from "./change.ts";
import type { EventContext } from "./event-context.ts";
import { eventUnreadable, type ReadFile, readPayload, textAt } from "./payload.ts";

/** GitHub allows letters, digits and these in both parts of a repository's name. */
const REPOSITORY = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/;

/**
 * What this run is about, from the runner's variables (GitHub documentation, "Variables reference") and the payload at
 * GITHUB_EVENT_PATH. Local is only a run with neither GITHUB_ACTIONS nor GITHUB_EVENT_NAME.
 * Throws `UnavailableError` (`event-unreadable`) if anything needed is missing or malformed.
 */
export function readEvent(env: Environment, readFile: ReadFile = readTextFile): EventContext {
  if (!env["GITHUB_ACTIONS"] && !env["GITHUB_EVENT_NAME"]) return { kind: "local", name: "local" };
  const name = demand(env, "GITHUB_EVENT_NAME", (value) => value !== "");
  const sha = demand(env, "GITHUB_SHA", isObjectId);
  const payload = readPayload(demand(env, "GITHUB_EVENT_PATH", isAbsolute), readFile);
  const push = readPush(name, payload);
  return {
    kind: "workflow",
    name,
    repository: readRepository(env),
    serverUrl: readUrl(env, "GITHUB_SERVER_URL"),
    apiUrl: readUrl(env, "GITHUB_API_URL"),
    workspace: demand(env, "GITHUB_WORKSPACE", isAbsolute),
    ref: env["GITHUB_REF"] ?? "",
    sha,
    ...readChange(name, payload, sha),
    defaultBranch: textAt(payload, "repository", "default_branch"),
    ...(push === undefined ? {} : { push }),
  };
}

function demand(env: Environment, variable: string, isValid: (value: string) => boolean): string {
  const value = env[variable];
  if (value !== undefined && isValid(value)) return value;
  throw eventUnreadable(`${variable} is missing or malformed`);
}

function readRepository(env: Environment): RepositoryName {
  const [, owner, name] = REPOSITORY.exec(env["GITHUB_REPOSITORY"] ?? "") ?? [];
  if (owner === undefined || name === undefined) throw eventUnreadable("GITHUB_REPOSITORY is missing or malformed");
  return { owner, name };
}

/** The token is sent to these addresses, so they must be plain: http or https, no user, no query, no fragment. */
function readUrl(env: Environment, variable: string): string {
  const text = demand(env, variable, URL.canParse);
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const isPlain = `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (!isWeb || !isPlain) throw eventUnreadable(`${variable} is not a plain http or https address`);
  return url.href.replace(/\/$/, "");
}
