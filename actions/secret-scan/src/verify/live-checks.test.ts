import { Secret } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { RULES_BY_ID } from "../rule/report-rules.ts";
import { Synthetic } from "../rule/synthetic.ts";
import type { LiveCheck } from "./live-check.ts";
import { checkFor, LIVE_CHECKS } from "./live-checks.ts";
import { readAnswer, type Sign } from "./reading.ts";

const CREDENTIAL = new Synthetic("live checks").alnum(40);

type Sample = readonly [status: number, body: unknown, state: "active" | "inactive", challenge?: string];

/** Answers as the providers' documentation shows them, cut down. Every sign of a check has one. */
const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  "GitHub token of a user": [
    [200, { login: "octocat", id: 1 }, "active"],
    [401, { message: "Bad credentials", documentation_url: "https://docs.github.com/rest" }, "inactive"],
  ],
  "GitHub token of an app's installation": [
    [200, { total_count: 1, repositories: [{ id: 1 }] }, "active"],
    [401, { message: "Bad credentials" }, "inactive"],
  ],
  GitLab: [
    [200, { id: 4, name: "Test Token", revoked: false, active: true }, "active"],
    [403, { error: "insufficient_scope", scope: "api" }, "active"],
    [401, { error: "invalid_token", error_description: "Token was revoked. You have to re-authorize." }, "inactive"],
    [401, { error: "invalid_token", error_description: "Token is expired. You can refresh it." }, "inactive"],
  ],
  Buildkite: [[200, { uuid: "b63254c0", scopes: ["read_build"] }, "active"]],
  Sentry: [
    [200, [{ slug: "acme", name: "Acme" }], "active"],
    [403, { detail: "You do not have permission to perform this action." }, "active"],
  ],
  Postman: [[200, { user: { id: 12, username: "taylor-lee" } }, "active"]],
  DigitalOcean: [
    [200, { account: { uuid: "b6fr89", team: { name: "My Team" } } }, "active"],
    [403, { id: "forbidden", message: "You are not authorized to perform this operation" }, "active"],
    [401, { id: "Unauthorized", message: "Unable to authenticate you" }, "inactive"],
  ],
  Cloudflare: [
    [200, { success: true, result: { id: "f267", status: "active" } }, "active"],
    [200, { success: true, result: { id: "f267", status: "expired" } }, "inactive"],
    [401, { success: false, errors: [{ code: 1000, message: "Invalid API Token" }], result: null }, "inactive"],
  ],
  "Cloudflare (before 2026)": [
    [200, { success: true, result: { id: "f267", status: "active" } }, "active"],
    [200, { success: true, result: { id: "f267", status: "disabled" } }, "inactive"],
  ],
  Vercel: [
    [200, { user: { id: "AEIIDYVk", username: "jane-doe" } }, "active"],
    [403, { error: { code: "forbidden", message: "Not authorized", invalidToken: true } }, "inactive"],
  ],
  "Vercel (before 2026)": [
    [200, { user: { id: "AEIIDYVk", username: "jane-doe" } }, "active"],
    [403, { error: { code: "forbidden", invalidToken: true } }, "inactive"],
  ],
  Heroku: [
    [200, { id: "01234567", email: "username@example.test" }, "active"],
    [403, { id: "forbidden", message: "You do not have access" }, "active"],
    [401, { id: "unauthorized", message: "Invalid credentials provided." }, "inactive"],
  ],
  Netlify: [
    [200, { id: "5b9f", full_name: "Jane" }, "active"],
    [401, { code: 401, message: "Access Denied" }, "inactive"],
  ],
  Linode: [
    [200, { username: "exampleUser", uid: 1234 }, "active"],
    [401, { errors: [{ reason: "Invalid Token" }] }, "inactive"],
  ],
  Doppler: [
    [200, { workplace: { name: "Acme", slug: "acme" }, type: "service_token" }, "active"],
    [401, { messages: ["Invalid Auth token"], success: false }, "inactive"],
  ],
  Datadog: [[200, { valid: true }, "active"]],
  OpenAI: [
    [200, { object: "list", data: [] }, "active"],
    [401, { error: { message: "You have insufficient permissions for this operation.", code: null } }, "active"],
    [403, { error: { message: "You have insufficient permissions for this operation.", code: null } }, "active"],
    [403, { error: "You have insufficient permissions for this operation." }, "active"],
    [401, { error: { message: "Incorrect API key provided", code: "invalid_api_key" } }, "inactive"],
  ],
  Anthropic: [
    [200, { data: [], has_more: false }, "active"],
    [403, { type: "error", error: { type: "permission_error", message: "…" } }, "active"],
    [401, { type: "error", error: { type: "authentication_error", message: "invalid x-api-key" } }, "inactive"],
  ],
  "Hugging Face": [
    [200, { type: "user", name: "someone", auth: {} }, "active"],
    [401, { error: "Invalid credentials in Authorization header" }, "inactive"],
  ],
  Replicate: [
    [200, { type: "organization", username: "acme", name: "Acme Corp, Inc." }, "active"],
    [401, { title: "Unauthenticated", detail: "…", status: 401 }, "inactive"],
  ],
  Groq: [
    [200, { object: "list", data: [] }, "active"],
    [401, { error: { message: "Invalid API Key", code: "invalid_api_key" } }, "inactive"],
  ],
  OpenRouter: [
    [200, { data: { label: "a key", usage: 0 } }, "active"],
    [401, { error: { code: 401, message: "User not found." } }, "inactive"],
  ],
  ElevenLabs: [
    [200, { subscription: { tier: "free" } }, "active"],
    [401, { detail: { status: "missing_permissions" } }, "active"],
  ],
  Slack: [
    [200, { ok: true, team: "Subarachnoid Workspace", user: "bot" }, "active"],
    [200, { ok: false, error: "token_revoked" }, "inactive"],
  ],
  Telegram: [
    [200, { ok: true, result: { id: 1, is_bot: true, username: "some_bot" } }, "active"],
    [401, { ok: false, error_code: 401, description: "Unauthorized" }, "inactive"],
  ],
  Discord: [[200, { id: "80351110224678912", username: "nelly" }, "active"]],
  SendGrid: [[200, { scopes: ["mail.send"] }, "active"]],
  Mailgun: [[200, { total_count: 0, items: [] }, "active"]],
  Resend: [
    [200, { object: "list", data: [] }, "active"],
    [401, { statusCode: 401, name: "restricted_api_key" }, "active"],
    [403, { statusCode: 403, name: "invalid_api_key" }, "inactive"],
  ],
  Stripe: [
    [200, { object: "balance", available: [] }, "active"],
    [403, { error: { message: "The provided key does not have the required permissions" } }, "active"],
    [401, { error: { code: "api_key_expired", message: "Expired API Key provided" } }, "inactive"],
    [401, { error: { message: "Invalid API Key provided: …" } }, "inactive"],
  ],
  Notion: [
    [200, { object: "user", type: "bot", name: "pied piper" }, "active"],
    [403, { object: "error", code: "restricted_resource" }, "active"],
    [401, { object: "error", code: "unauthorized" }, "inactive"],
  ],
  Figma: [
    [200, { id: "1", handle: "Jane" }, "active"],
    [403, { status: 403, err: "Invalid scope(s): file_read." }, "active"],
    [403, { status: 403, err: "Invalid token" }, "inactive"],
  ],
  Dropbox: [
    [200, { account_id: "dbid:AAH4" }, "active"],
    [401, { error_summary: "missing_scope/", error: { ".tag": "missing_scope" } }, "active"],
    [401, { error_summary: "expired_access_token/", error: { ".tag": "expired_access_token" } }, "inactive"],
  ],
  Asana: [
    [200, { data: { gid: "12345", name: "Greg" } }, "active"],
    [401, { errors: [{ message: "Not Authorized" }] }, "inactive"],
  ],
  Airtable: [
    [200, { id: "usrL2PNC5o3H4lBEi" }, "active"],
    [401, { error: { type: "AUTHENTICATION_REQUIRED", message: "Authentication required" } }, "inactive"],
  ],
  Lichess: [
    [200, { id: "georges", username: "Georges" }, "active"],
    [401, { error: "No such token" }, "inactive"],
  ],
};

const read = ({ reading }: LiveCheck, status: number, body: unknown, challenge = "") =>
  readAnswer(reading, { status, body: typeof body === "string" ? body : JSON.stringify(body), challenge }, CREDENTIAL);

describe("LIVE_CHECKS", () => {
  it("are of rules that exist, each in one check, under names of their own", () => {
    const rules = LIVE_CHECKS.flatMap((check) => check.rules);
    expect(rules.filter((rule) => !RULES_BY_ID.has(rule))).toEqual([]);
    expect(new Set(rules).size).toBe(rules.length);
    expect(new Set(LIVE_CHECKS.map(({ name }) => name)).size).toBe(LIVE_CHECKS.length);
  });

  it.each(LIVE_CHECKS.map((check) => [check.name, check] as const))(
    "asks the host of %s over https only",
    (_, check) => {
      expect(new URL(check.base)).toMatchObject({ protocol: "https:", origin: check.base });
      expect(new URL(check.docs).protocol).toBe("https:");
      expect(check.what).toMatch(/^(?:GET|POST) \//);
    },
  );

  it.each(LIVE_CHECKS.map((check) => [check.name, check] as const))(
    "puts the credential of %s into one place, wrapped",
    (_, check) => {
      const secret = new Secret(CREDENTIAL);
      const path = typeof check.path === "string" ? check.path : check.path(secret);
      const parts = [path, ...Object.values(check.headers(secret))];
      const wrapped = parts.filter((part) => part instanceof Secret);
      expect(wrapped.length).toBe(1);
      const [text = ""] = wrapped.map((part) => part.reveal());
      const [, encoded = ""] = text.split("Basic ");
      expect(encoded ? Buffer.from(encoded, "base64").toString() : text).toContain(CREDENTIAL);
      expect(JSON.stringify(parts)).not.toContain(CREDENTIAL);
    },
  );
});

describe("checkFor", () => {
  it("has none for rules without a check, and for other kinds of credentials of a rule", () => {
    expect(checkFor("private-key", CREDENTIAL)).toBeUndefined();
    expect(checkFor("vercel-token", `vck_${CREDENTIAL}`)).toBeUndefined();
    expect(checkFor("vercel-token", `vcp_${CREDENTIAL}`)?.name).toBe("Vercel");
    expect(checkFor("github-pat", CREDENTIAL)?.name).toBe("GitHub token of a user");
  });
});

describe.each(LIVE_CHECKS.map((check) => [check.name, check] as const))("the reading of %s", (name, check) => {
  const samples = SAMPLES[name] ?? [];

  it("is right about the documented answers", () => {
    expect(samples.map(([status, body, , challenge]) => read(check, status, body, challenge).state)).toEqual(
      samples.map(([, , state]) => state),
    );
  });

  it("has a documented answer for each of its signs", () => {
    const { active, lacking = [], inactive = [] } = check.reading;
    const unseen = [...active, ...lacking, ...inactive].filter((sign: Sign) =>
      samples.every(([status, body, , challenge]) => {
        const only = { ...check, reading: { active: [sign] } };
        return read(only, status, body, challenge).state !== "active";
      }),
    );
    expect(unseen).toEqual([]);
  });

  it.each([200, 204, 301, 302, 400, 401, 403, 404, 407, 429, 451, 500, 503])(
    "takes no page of a proxy for a verdict (%i)",
    (status) => {
      for (const body of ["", "<html>Access denied</html>", "null", "401", '"ok"', '{"blocked":true']) {
        expect(read(check, status, body).state).toBe("unknown");
      }
    },
  );
});

describe("refusals with another reason", () => {
  const check = (name: string) => LIVE_CHECKS.filter((one) => one.name === name).slice(0, 1);
  it.each<[string, number, unknown, string]>([
    ["GitHub token of a user", 403, { message: "API rate limit exceeded" }, ""],
    ["GitHub token of a user", 401, { message: "Requires authentication" }, ""],
    ["GitLab", 401, { message: "401 Unauthorized" }, ""],
    ["Slack", 200, { ok: false, error: "invalid_auth" }, ""],
    ["Cloudflare (before 2026)", 401, { errors: [{ code: 1000 }] }, ""],
    ["Datadog", 403, { errors: ["Forbidden"] }, ""],
    ["Discord", 401, { message: "401: Unauthorized", code: 0 }, ""],
    ["Vercel", 403, { error: { code: "forbidden" } }, ""],
    ["Resend", 403, { name: "validation_error" }, ""],
  ])("%s: HTTP %i with %j is unknown", (name, status, body, challenge) => {
    expect(check(name).map((one) => read(one, status, body, challenge).state)).toEqual(["unknown"]);
  });
});
