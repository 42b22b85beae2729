// Turns what octokit throws into the suite's errors. Nothing of the original survives but a bounded, scrubbed sentence, so
// that no error can carry the token or the headers of a request.
import {
  IntegrityError,
  type LockstepError,
  PermissionError,
  type Permissions,
  type Secret,
  UnavailableError,
} from "@lockstep/core";
import { type HttpFailure, readHttpFailure, readTransportFault } from "./http-failure.ts";
import { rateLimitOf } from "./rate-limit.ts";
import type { TransportFault } from "./transport-fault.ts";
import { unusableFile } from "./unusable-file.ts";

/** What was asked of GitHub, for the words of an error. */
export interface Asked {
  /** For example `octo/demo` or `a.yml of octo/demo at main`. */
  readonly what: string;
  /** What the token needs to be answered. */
  readonly permissions: Permissions;
}

interface Asker {
  readonly token: Secret | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const GONE = new Set([409, 410, 422, 451]);
const REFUSED = new Set([401, 403, 404]);

/** The error to throw for an error of `octokit.request`. A 404 counts as a refusal: GitHub hides what it does not show. */
export function explainFailure(thrown: unknown, asked: Asked, asker: Asker): LockstepError {
  const fault = readTransportFault(thrown);
  if (fault) return explainFault(fault, asked);
  const failure = readHttpFailure(thrown);
  if (!failure) {
    const hint = "Run again; if it stays so, look at what stands between this machine and GitHub.";
    return new IntegrityError("response-malformed", `GitHub's answer about ${asked.what} cannot be read`, { hint });
  }
  return explainAnswer(failure, asked, asker);
}

/** The error to throw for an answer that is not a success. */
export function explainAnswer(failure: HttpFailure, asked: Asked, asker: Asker): LockstepError {
  const cause = quote(failure, asker.token);
  const limit = rateLimitOf(failure, asker.now);
  if (limit) {
    const lifts = new Date(asker.now + limit.seconds * 1000).toISOString();
    const hint = `Run again after ${lifts}, when the limit resets${asker.token ? "" : ", or pass a token"}.`;
    return new UnavailableError("rate-limited", `GitHub's rate limit stopped the question about ${asked.what}`, {
      hint,
      cause,
    });
  }
  if (failure.codes.includes("too_large"))
    return unusableFile(asked.what, "is larger than GitHub's API hands out", "Make it smaller.");
  if (REFUSED.has(failure.status)) return refused(failure.status, asked, asker, cause);
  if (GONE.has(failure.status)) {
    const hint = "Check the names, and that the ref still exists.";
    return new UnavailableError("not-found", `GitHub has nothing at ${asked.what}`, { hint, cause });
  }
  const hint = "Run again later; www.githubstatus.com shows known outages.";
  return new UnavailableError("server-error", `GitHub failed on ${asked.what} (HTTP ${failure.status})`, {
    hint,
    cause,
  });
}

function refused(status: number, asked: Asked, asker: Asker, cause: Error): PermissionError {
  const { permissions } = asked;
  const block = Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`);
  return new PermissionError(`GitHub does not show ${asked.what} to this token (HTTP ${status})`, {
    hint: refusalHint(status, block.join(", "), asker.token !== undefined),
    permissions,
    cause,
  });
}

function refusalHint(status: number, block: string, hasToken: boolean): string {
  if (!hasToken) return `Check the names, and pass a token with ${block}.`;
  if (status === 401) return "Pass a token that is valid and has not expired.";
  return `Check the names, and grant the token ${block}; the job's own token reaches only its own private repository.`;
}

function explainFault(fault: TransportFault, asked: Asked): UnavailableError {
  const about = `no answer from GitHub about ${asked.what}: ${fault.message}`;
  if (fault.kind === "too-large") {
    return new UnavailableError("server-error", about, { hint: "Ask for a smaller file or range." });
  }
  const hint = "Check the network, https_proxy and no_proxy, then run again.";
  return new UnavailableError(fault.kind, about, { hint });
}

const MAX_QUOTED = 200;

/** The server's words as a plain error: one line, short, and without the token should the server have echoed it. */
function quote(failure: HttpFailure, token: Secret | undefined): Error {
  const words = token ? failure.message.replaceAll(token.reveal(), "***") : failure.message;
  return new Error(`HTTP ${failure.status}: ${words.slice(0, MAX_QUOTED).replace(/[^\x20-\x7e]+/g, " ")}`);
}
