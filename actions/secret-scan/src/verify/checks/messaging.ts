// Live checks of providers that carry messages: chat and mail.
import { Secret } from "@lockstep/core";
import { basic, bearer } from "../credential-header.ts";
import { get, type LiveCheck, post } from "../live-check.ts";

export const MESSAGING: readonly LiveCheck[] = [
  {
    name: "Slack",
    docs: "https://docs.slack.dev/reference/methods/auth.test/",
    ...post("/api/auth.test"),
    rules: ["slack-bot-token", "slack-user-token", "slack-app-token"],
    base: "https://slack.com",
    headers: bearer,
    // `invalid_auth` also means a valid token used from an address that is not allowed.
    reading: {
      active: [{ status: 200, at: "ok", is: [true] }],
      inactive: [{ status: 200, at: "error", is: ["token_revoked", "token_expired", "account_inactive"] }],
      account: "team",
    },
  },
  {
    name: "Telegram",
    docs: "https://core.telegram.org/bots/api#getme",
    what: "GET /bot…/getMe",
    rules: ["telegram-bot-token"],
    base: "https://api.telegram.org",
    // The one provider that takes the credential only in the address.
    path: (credential) => new Secret(`/bot${encodeURIComponent(credential.reveal())}/getMe`),
    headers: () => ({}),
    reading: {
      active: [{ status: 200, at: "result/is_bot", is: [true] }],
      inactive: [{ status: 401, at: "error_code", is: [401] }],
      account: "result/username",
    },
  },
  {
    name: "Discord",
    docs: "https://discord.com/developers/docs/resources/user#get-current-user",
    ...get("/api/v10/users/@me"),
    rules: ["discord-bot-token"],
    base: "https://discord.com",
    headers: (credential) => ({
      authorization: new Secret(`Bot ${credential.reveal()}`),
      "user-agent": "DiscordBot (https://github.com/lockstep-suite/lockstep, 1)",
    }),
    // The rule also finds tokens of users, which are refused as tokens of bots though they work.
    reading: { active: [{ status: 200, at: "id" }], account: "username" },
  },
  {
    name: "SendGrid",
    docs: "https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access",
    ...get("/v3/scopes"),
    rules: ["sendgrid-api-key"],
    base: "https://api.sendgrid.com",
    headers: bearer,
    reading: { active: [{ status: 200, at: "scopes" }] },
  },
  {
    name: "Mailgun",
    docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/domains",
    ...get("/v3/domains?limit=1"),
    rules: ["mailgun-api-key", "mailgun-api-key-in-command"],
    base: "https://api.mailgun.net",
    headers: basic("api"),
    reading: { active: [{ status: 200, at: "items" }] },
  },
  {
    name: "Resend",
    docs: "https://resend.com/docs/api-reference/errors",
    ...get("/domains?limit=1"),
    rules: ["resend-api-key"],
    base: "https://api.resend.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "data" }],
      lacking: [{ status: 401, at: "name", is: ["restricted_api_key"] }],
      inactive: [{ status: 403, at: "name", is: ["invalid_api_key"] }],
    },
  },
];
