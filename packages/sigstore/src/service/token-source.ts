// Where identity tokens come from: the runner, or whoever starts the program.
import type { Secret } from "@lockstep/core";
import { demandUsable, type IdentityTokenSource, readIdentityToken, SIGSTORE_AUDIENCE } from "./identity-token.ts";

/** Asks for a token for an audience, as `requestIdToken` of "@lockstep/runtime/id-token". */
export type TokenRequest = (audience: string) => Promise<Secret>;

interface TokenOptions {
  readonly audience?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/**
 * Tokens of the running job, a new one each time: they live for minutes. Errors of a token: `PermissionError` where the job
 * lacks `id-token: write`, `UnavailableError`, `UsageError` (`token-unusable`, `clock-skew`).
 */
export function jobTokens(request: TokenRequest, options: TokenOptions = {}): IdentityTokenSource {
  const { audience = SIGSTORE_AUDIENCE, now = Date.now } = options;
  return {
    token: async () => {
      const token = readIdentityToken(await request(audience));
      demandUsable(token, audience, now());
      return token;
    },
  };
}

/** A token that was given as an input or in the environment. Errors of a token: as `jobTokens`. */
export function givenToken(secret: Secret, options: TokenOptions = {}): IdentityTokenSource {
  return jobTokens(() => Promise.resolve(secret), options);
}
