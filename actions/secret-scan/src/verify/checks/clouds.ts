// Live checks of providers that run things: hosting, networks, monitoring, secret stores.
import type { Secret } from "@lockstep/core";
import { bearer, inHeader } from "../credential-header.ts";
import { get, type LiveCheck } from "../live-check.ts";
import type { Sign } from "../reading.ts";

/** A token of an account, not of a user, is refused here though it works, which the old format does not tell apart. */
function cloudflare(name: string, rule: string, refusal: readonly Sign[]): LiveCheck {
  return {
    name,
    docs: "https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/",
    ...get("/client/v4/user/tokens/verify"),
    rules: [rule],
    base: "https://api.cloudflare.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "result/status", is: ["active"] }],
      inactive: [{ status: 200, at: "result/status", is: ["disabled", "expired"] }, ...refusal],
    },
  };
}

function vercel(name: string, only: Pick<LiveCheck, "rules" | "prefixes">): LiveCheck {
  return {
    name,
    docs: "https://vercel.com/docs/rest-api/user/get-the-user",
    ...get("/v2/user"),
    ...only,
    base: "https://api.vercel.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "user/id" }],
      inactive: [{ status: 403, at: "error/invalidToken", is: [true] }],
      account: "user/username",
    },
  };
}

export const CLOUDS: readonly LiveCheck[] = [
  {
    name: "DigitalOcean",
    docs: "https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account",
    ...get("/v2/account"),
    rules: ["digitalocean-personal-access-token", "digitalocean-oauth-token"],
    base: "https://api.digitalocean.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "account/uuid" }],
      lacking: [{ status: 403, at: "id", is: ["forbidden", "Forbidden"] }],
      inactive: [{ status: 401, at: "id", is: ["unauthorized", "Unauthorized"] }],
      account: "account/team/name",
    },
  },
  cloudflare("Cloudflare", "cloudflare-user-api-token", [{ status: 401, at: "errors/0/code", is: [1000] }]),
  cloudflare("Cloudflare (before 2026)", "cloudflare-legacy-api-token", []),
  vercel("Vercel", { rules: ["vercel-token"], prefixes: ["vcp_"] }),
  vercel("Vercel (before 2026)", { rules: ["vercel-legacy-token"] }),
  {
    name: "Heroku",
    docs: "https://devcenter.heroku.com/articles/platform-api-reference#account",
    ...get("/account"),
    rules: ["heroku-api-key", "heroku-legacy-key"],
    base: "https://api.heroku.com",
    headers: (credential: Secret) => ({ ...bearer(credential), accept: "application/vnd.heroku+json; version=3" }),
    reading: {
      active: [{ status: 200, at: "email" }],
      lacking: [{ status: 403, at: "id", is: ["forbidden"] }],
      inactive: [{ status: 401, at: "id", is: ["unauthorized"] }],
    },
  },
  {
    name: "Netlify",
    docs: "https://open-api.netlify.com/#tag/user/operation/getCurrentUser",
    ...get("/api/v1/user"),
    rules: ["netlify-personal-access-token", "netlify-oauth-token"],
    base: "https://api.netlify.com",
    headers: bearer,
    reading: { active: [{ status: 200, at: "id" }], inactive: [{ status: 401, at: "code", is: [401] }] },
  },
  {
    name: "Linode",
    docs: "https://techdocs.akamai.com/linode-api/reference/get-profile",
    ...get("/v4/profile"),
    rules: ["linode-token"],
    base: "https://api.linode.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "username" }],
      inactive: [{ status: 401, at: "errors/0/reason", is: ["Invalid Token"] }],
      account: "username",
    },
  },
  {
    name: "Doppler",
    docs: "https://docs.doppler.com/reference/auth-me",
    ...get("/v3/me"),
    rules: ["doppler-personal-token", "doppler-service-token", "doppler-service-account-token", "doppler-cli-token"],
    base: "https://api.doppler.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "workplace/slug" }],
      inactive: [{ status: 401, at: "messages/0", starts: "Invalid" }],
      account: "workplace/name",
    },
  },
  {
    name: "Datadog",
    docs: "https://docs.datadoghq.com/api/latest/authentication/#validate-api-key",
    ...get("/api/v1/validate"),
    rules: ["datadog-api-key"],
    base: "https://api.datadoghq.com",
    headers: inHeader("dd-api-key"),
    reading: { active: [{ status: 200, at: "valid", is: [true] }] },
  },
];
