// Who says who somebody is: an OpenID Connect issuer, and the endpoint where a job on GitHub asks for its token. Sources:
// OpenID Connect Discovery 1.0; GitHub Docs, "OpenID Connect reference".
import { json, Refusal } from "../service/answer.ts";
import { type Claims, githubClaims } from "./github-claims.ts";
import { createTokenKey, publicJwk, readToken, signToken, type TokenAlgorithm, type TokenKey } from "./id-token.ts";

/** What a job must present to get a token: the value of `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
export const REQUEST_TOKEN = "request-token-of-the-job";
const ALGORITHMS = ["RS256", "ES256"] as const;
const LIFETIME_SECONDS = 300;

export interface IdentityProvider {
  /** A signed token. `iat`, `nbf` and `exp` are added where the claims have none. */
  token(claims?: Claims, algorithm?: TokenAlgorithm): string;
  /** The claims of a token that this provider signed and that has not expired; a refusal otherwise. */
  read(token: string): Claims;
  /** The claims of the job, for the token endpoint. */
  jobClaims: Claims;
  discovery(issuer: string): Response;
  keys(): Response;
  /** The endpoint of the job: `?audience=`, with a bearer token. */
  requestToken(request: Request): Response;
}

export function createIdentityProvider(now: () => number): IdentityProvider {
  const made = new Map<TokenAlgorithm, TokenKey>();
  // Made when first asked for: many tests need none, and RSA takes its time.
  const keyFor = (algorithm: TokenAlgorithm): TokenKey => {
    const key = made.get(algorithm) ?? createTokenKey(algorithm);
    made.set(algorithm, key);
    return key;
  };
  const provider: IdentityProvider = {
    jobClaims: githubClaims(),
    token(claims = githubClaims(), algorithm = "RS256") {
      const seconds = Math.floor(now() / 1000);
      const times = { iat: seconds, nbf: seconds - 60, exp: seconds + LIFETIME_SECONDS };
      return signToken(keyFor(algorithm), { ...times, ...claims });
    },
    read(token) {
      const claims = readToken(token, [...made.values()]);
      const refusal = "There was an error processing the identity token";
      if (claims === undefined || claims["aud"] !== "sigstore") throw new Refusal(400, refusal);
      if (typeof claims["exp"] !== "number" || claims["exp"] * 1000 <= now()) throw new Refusal(400, refusal);
      return claims;
    },
    discovery: (issuer) =>
      json(200, {
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        subject_types_supported: ["public", "pairwise"],
        response_types_supported: ["id_token"],
        id_token_signing_alg_values_supported: ALGORITHMS,
        scopes_supported: ["openid"],
      }),
    keys: () => json(200, { keys: ALGORITHMS.map((algorithm) => publicJwk(keyFor(algorithm))) }),
    requestToken(request) {
      if (request.headers.get("authorization") !== `Bearer ${REQUEST_TOKEN}`) throw new Refusal(401, "Unauthorized");
      const audience = new URL(request.url).searchParams.get("audience");
      const own = `https://github.com/${String(provider.jobClaims["repository_owner"])}`;
      return json(200, { value: provider.token({ ...provider.jobClaims, aud: audience ?? own }) });
    },
  };
  return provider;
}
