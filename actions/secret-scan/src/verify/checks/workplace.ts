// Live checks of providers that keep documents, designs, tasks and money.
import type { Secret } from "@lockstep/core";
import { bearer, inHeader } from "../credential-header.ts";
import { get, type LiveCheck, post } from "../live-check.ts";

export const WORKPLACE: readonly LiveCheck[] = [
  {
    name: "Stripe",
    docs: "https://docs.stripe.com/api/balance/balance_retrieve",
    ...get("/v1/balance"),
    rules: ["stripe-live-secret-key", "stripe-live-restricted-key"],
    base: "https://api.stripe.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "object", is: ["balance"] }],
      lacking: [{ status: 403, at: "error/message" }],
      inactive: [
        { status: 401, at: "error/code", is: ["api_key_expired"] },
        { status: 401, at: "error/message", starts: "Invalid API Key provided" },
      ],
    },
  },
  {
    name: "Notion",
    docs: "https://developers.notion.com/reference/get-self",
    ...get("/v1/users/me"),
    rules: ["notion-integration-token", "notion-legacy-integration-token"],
    base: "https://api.notion.com",
    headers: (credential: Secret) => ({ ...bearer(credential), "notion-version": "2022-06-28" }),
    reading: {
      active: [{ status: 200, at: "object", is: ["user"] }],
      lacking: [{ status: 403, at: "code", is: ["restricted_resource"] }],
      inactive: [{ status: 401, at: "code", is: ["unauthorized"] }],
      account: "name",
    },
  },
  {
    name: "Figma",
    docs: "https://developers.figma.com/docs/rest-api/users-endpoints/",
    ...get("/v1/me"),
    rules: ["figma-personal-access-token", "figma-legacy-token"],
    base: "https://api.figma.com",
    headers: inHeader("x-figma-token"),
    // Every refusal has the status 403.
    reading: {
      active: [{ status: 200, at: "id" }],
      lacking: [{ status: 403, at: "err", starts: "Invalid scope" }],
      inactive: [{ status: 403, at: "err", is: ["Invalid token", "Token expired"] }],
      account: "handle",
    },
  },
  {
    name: "Dropbox",
    docs: "https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account",
    ...post("/2/users/get_current_account"),
    rules: ["dropbox-access-token"],
    base: "https://api.dropboxapi.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "account_id" }],
      lacking: [{ status: 401, at: "error/.tag", is: ["missing_scope"] }],
      inactive: [{ status: 401, at: "error/.tag", is: ["invalid_access_token", "expired_access_token"] }],
    },
  },
  {
    name: "Asana",
    docs: "https://developers.asana.com/reference/getuser",
    ...get("/api/1.0/users/me"),
    rules: ["asana-personal-access-token"],
    base: "https://app.asana.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "data/gid" }],
      inactive: [{ status: 401, at: "errors/0/message", starts: "Not Authorized" }],
      account: "data/name",
    },
  },
  {
    name: "Airtable",
    docs: "https://airtable.com/developers/web/api/get-user-id-scopes",
    ...get("/v0/meta/whoami"),
    rules: ["airtable-personal-access-token"],
    base: "https://api.airtable.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "id" }],
      inactive: [{ status: 401, at: "error/type", is: ["AUTHENTICATION_REQUIRED"] }],
    },
  },
  {
    name: "Lichess",
    docs: "https://lichess.org/api#tag/Account/operation/accountMe",
    ...get("/api/account"),
    rules: ["lichess-personal-token", "lichess-oauth-token"],
    base: "https://lichess.org",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "username" }],
      inactive: [{ status: 401, at: "error", starts: "No such token" }],
      account: "username",
    },
  },
];
