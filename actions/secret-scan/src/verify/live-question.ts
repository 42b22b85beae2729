// Makes the one request of a live check for one credential, or says why there is none.
import { Secret } from "@lockstep/core";
import type { EventContext, LiveRequest } from "@lockstep/runtime";
import type { LiveCheck } from "./live-check.ts";
import type { LiveResult } from "./reading.ts";

export interface LiveQuestion {
  readonly check: LiveCheck;
  /** Only to be compared with. */
  readonly credential: string;
  readonly request: LiveRequest;
  /** True where another server than the provider's own is asked. */
  readonly elsewhere: boolean;
}

/** What a header or an address can hold. */
const SENDABLE = /^[\x21-\x7e]{8,4096}$/;

export function questionAbout(credential: string, check: LiveCheck, event: EventContext): LiveQuestion | LiveResult {
  const base = check.baseFor?.(event) ?? check.base;
  const server = URL.canParse(base) ? new URL(base) : undefined;
  if (server?.protocol !== "https:") return { state: "unknown", note: "its server is not asked without https" };
  if (!SENDABLE.test(credential)) return { state: "unknown", note: "it cannot be sent as it was found" };
  const secret = new Secret(credential);
  const path = typeof check.path === "string" ? check.path : check.path(secret);
  const request: LiveRequest = {
    method: check.method ?? "GET",
    origin: server.origin,
    path: below(server.pathname, path),
    headers: check.headers(secret),
  };
  return { check, credential, request, elsewhere: server.origin !== new URL(check.base).origin };
}

/** A root may have a path of its own, such as `/api/v3` on GitHub Enterprise Server. */
function below(root: string, path: string | Secret): string | Secret {
  const prefix = root.endsWith("/") ? root.slice(0, -1) : root;
  return path instanceof Secret ? new Secret(prefix + path.reveal()) : prefix + path;
}
