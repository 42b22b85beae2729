export const id = 5604;
export const ids = [5604];
export const modules = {

/***/ 15604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFound: () => (/* binding */ verifyFound)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./packages/core/lib/secret.js
var lib_secret = __webpack_require__(29593);
;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/credential-header.js
// The headers that carry a credential. It is revealed here and wrapped again at once.


/** RFC 6750, section 2.1. */
function bearer(credential) {
    return { authorization: new lib_secret/* Secret */.z(`Bearer ${credential.reveal()}`) };
}
/** RFC 7617, with the credential as the password of `user`. */
function basic(user) {
    return (credential) => {
        const pair = external_node_buffer_.Buffer.from(`${user}:${credential.reveal()}`, "latin1").toString("base64");
        return { authorization: new lib_secret/* Secret */.z(`Basic ${pair}`) };
    };
}
/** The credential as it is, in a header of the provider's own. */
function inHeader(name) {
    return (credential) => ({ [name]: credential });
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/live-check.js
/** The address of a check: what people read, and what is sent. */
function get(path) {
    return { what: `GET ${path}`, path };
}
/** For providers whose documentation asks for POST although nothing is changed. */
function post(path) {
    return { what: `POST ${path}`, path, method: "POST" };
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/checks/clouds.js


/** A token of an account, not of a user, is refused here though it works, which the old format does not tell apart. */
function cloudflare(name, rule, refusal) {
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
function vercel(name, only) {
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
const CLOUDS = [
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
        headers: (credential) => ({ ...bearer(credential), accept: "application/vnd.heroku+json; version=3" }),
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

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/checks/code-hosting.js


const GITHUB = {
    base: "https://api.github.com",
    // On GitHub Enterprise Server, tokens look the same; the run's own server is the likelier one.
    baseFor: (event) => (event.kind === "workflow" ? event.apiUrl : undefined),
    headers: bearer,
};
/** "Authenticating with invalid credentials", GitHub's "Troubleshooting the REST API". */
const BAD_CREDENTIALS = [{ status: 401, at: "message", is: ["Bad credentials"] }];
const CODE_HOSTING = [
    {
        ...GITHUB,
        name: "GitHub token of a user",
        docs: "https://docs.github.com/en/rest/users/users#get-the-authenticated-user",
        ...get("/user"),
        rules: ["github-pat", "github-fine-grained-pat", "github-oauth-token", "github-user-token"],
        reading: { active: [{ status: 200, at: "login" }], inactive: BAD_CREDENTIALS, account: "login" },
    },
    {
        ...GITHUB,
        name: "GitHub token of an app's installation",
        docs: "https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation",
        ...get("/installation/repositories?per_page=1"),
        rules: ["github-installation-token", "github-stateless-installation-token"],
        reading: { active: [{ status: 200, at: "total_count" }], inactive: BAD_CREDENTIALS },
    },
    {
        name: "GitLab",
        docs: "https://docs.gitlab.com/api/personal_access_tokens/",
        ...get("/api/v4/personal_access_tokens/self"),
        rules: ["gitlab-pat", "gitlab-routable-token"],
        prefixes: ["glpat-"],
        base: "https://gitlab.com",
        headers: inHeader("private-token"),
        // A token that gitlab.com does not know may be one of another GitLab server, so only its word about known ones counts.
        reading: {
            active: [{ status: 200, at: "active", is: [true] }],
            lacking: [{ status: 403, at: "error", is: ["insufficient_scope"] }],
            inactive: [
                { status: 401, at: "error_description", starts: "Token was revoked" },
                { status: 401, at: "error_description", starts: "Token is expired" },
            ],
        },
    },
    {
        name: "Buildkite",
        docs: "https://buildkite.com/docs/apis/rest-api/access-token",
        ...get("/v2/access-token"),
        rules: ["buildkite-api-token"],
        base: "https://api.buildkite.com",
        headers: bearer,
        reading: { active: [{ status: 200, at: "uuid" }] },
    },
    {
        name: "Sentry",
        docs: "https://docs.sentry.io/api/auth/",
        ...get("/api/0/organizations/?per_page=1"),
        rules: ["sentry-user-token"],
        base: "https://sentry.io",
        headers: bearer,
        reading: {
            active: [{ status: 200, at: "0/slug" }],
            lacking: [{ status: 403, at: "detail", starts: "You do not have permission" }],
            account: "0/slug",
        },
    },
    {
        name: "Postman",
        docs: "https://learning.postman.com/docs/reference/postman-api/make-postman-api-call/",
        ...get("/me"),
        rules: ["postman-api-key"],
        base: "https://api.getpostman.com",
        headers: inHeader("x-api-key"),
        reading: { active: [{ status: 200, at: "user/id" }], account: "user/username" },
    },
];

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/checks/machine-learning.js


const MACHINE_LEARNING = [
    {
        name: "OpenAI",
        docs: "https://platform.openai.com/docs/api-reference/models/list",
        ...get("/v1/models"),
        rules: ["openai-project-key", "openai-service-account-key", "openai-user-key"],
        base: "https://api.openai.com",
        headers: bearer,
        // A restricted key is refused with the same status as a wrong one.
        reading: {
            active: [{ status: 200, at: "object", is: ["list"] }],
            lacking: [
                { status: 401, at: "error/message", starts: "You have insufficient permissions" },
                { status: 403, at: "error/message", starts: "You have insufficient permissions" },
                { status: 403, at: "error", starts: "You have insufficient permissions" },
            ],
            inactive: [{ status: 401, at: "error/code", is: ["invalid_api_key"] }],
        },
    },
    {
        name: "Anthropic",
        docs: "https://docs.anthropic.com/en/api/models-list",
        ...get("/v1/models?limit=1"),
        rules: ["anthropic-api-key"],
        base: "https://api.anthropic.com",
        headers: (credential) => ({ "x-api-key": credential, "anthropic-version": "2023-06-01" }),
        reading: {
            active: [{ status: 200, at: "data" }],
            lacking: [{ status: 403, at: "error/type", is: ["permission_error"] }],
            inactive: [{ status: 401, at: "error/type", is: ["authentication_error"] }],
        },
    },
    {
        name: "Hugging Face",
        docs: "https://huggingface.co/docs/hub/api",
        ...get("/api/whoami-v2"),
        rules: ["hugging-face-user-token", "hugging-face-org-token"],
        base: "https://huggingface.co",
        headers: bearer,
        reading: {
            active: [{ status: 200, at: "name" }],
            inactive: [{ status: 401, at: "error", starts: "Invalid" }],
            account: "name",
        },
    },
    {
        name: "Replicate",
        docs: "https://replicate.com/docs/reference/http#account.get",
        ...get("/v1/account"),
        rules: ["replicate-api-token"],
        base: "https://api.replicate.com",
        headers: bearer,
        reading: {
            active: [{ status: 200, at: "username" }],
            inactive: [{ status: 401, at: "title", is: ["Unauthenticated"] }],
            account: "username",
        },
    },
    {
        name: "Groq",
        docs: "https://console.groq.com/docs/api-reference#models-list",
        ...get("/openai/v1/models"),
        rules: ["groq-api-key"],
        base: "https://api.groq.com",
        headers: bearer,
        reading: {
            active: [{ status: 200, at: "object", is: ["list"] }],
            inactive: [{ status: 401, at: "error/code", is: ["invalid_api_key"] }],
        },
    },
    {
        name: "OpenRouter",
        docs: "https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key",
        ...get("/api/v1/key"),
        rules: ["openrouter-api-key"],
        base: "https://openrouter.ai",
        headers: bearer,
        reading: {
            active: [{ status: 200, at: "data/usage" }],
            inactive: [{ status: 401, at: "error/code", is: [401] }],
        },
    },
    {
        name: "ElevenLabs",
        docs: "https://elevenlabs.io/docs/api-reference/user/get",
        ...get("/v1/user"),
        rules: ["elevenlabs-api-key"],
        base: "https://api.elevenlabs.io",
        headers: inHeader("xi-api-key"),
        reading: {
            active: [{ status: 200, at: "subscription" }],
            lacking: [{ status: 401, at: "detail/status", is: ["missing_permissions"] }],
        },
    },
];

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/checks/messaging.js
// Live checks of providers that carry messages: chat and mail.



const MESSAGING = [
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
        path: (credential) => new lib_secret/* Secret */.z(`/bot${encodeURIComponent(credential.reveal())}/getMe`),
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
            authorization: new lib_secret/* Secret */.z(`Bot ${credential.reveal()}`),
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

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/checks/workplace.js


const WORKPLACE = [
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
        headers: (credential) => ({ ...bearer(credential), "notion-version": "2022-06-28" }),
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

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/live-checks.js
// All live checks, and which one a finding belongs to.





/** For documentation too: `name`, `docs` and `what` say what is asked. No rule belongs to two of them. */
const LIVE_CHECKS = [
    ...CODE_HOSTING,
    ...CLOUDS,
    ...MACHINE_LEARNING,
    ...MESSAGING,
    ...WORKPLACE,
];
const BY_RULE = new Map(LIVE_CHECKS.flatMap((check) => check.rules.map((rule) => [rule, check])));
/** The check for this credential, or undefined where nobody can be asked. */
function checkFor(ruleId, credential) {
    const check = BY_RULE.get(ruleId);
    const { prefixes } = check ?? {};
    return prefixes === undefined || prefixes.some((prefix) => credential.startsWith(prefix)) ? check : undefined;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/live-question.js
// Makes the one request of a live check for one credential, or says why there is none.

/** What a header or an address can hold. */
const SENDABLE = /^[\x21-\x7e]{8,4096}$/;
function questionAbout(credential, check, event) {
    const base = check.baseFor?.(event) ?? check.base;
    const server = URL.canParse(base) ? new URL(base) : undefined;
    if (server?.protocol !== "https:")
        return { state: "unknown", note: "its server is not asked without https" };
    if (!SENDABLE.test(credential))
        return { state: "unknown", note: "it cannot be sent as it was found" };
    const secret = new lib_secret/* Secret */.z(credential);
    const path = typeof check.path === "string" ? check.path : check.path(secret);
    const request = {
        method: check.method ?? "GET",
        origin: server.origin,
        path: below(server.pathname, path),
        headers: check.headers(secret),
    };
    return { check, credential, request, elsewhere: server.origin !== new URL(check.base).origin };
}
/** A root may have a path of its own, such as `/api/v3` on GitHub Enterprise Server. */
function below(root, path) {
    const prefix = root.endsWith("/") ? root.slice(0, -1) : root;
    return path instanceof lib_secret/* Secret */.z ? new lib_secret/* Secret */.z(prefix + path.reveal()) : prefix + path;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/public-text.js
// Lets a name out of a provider's answer through only if it can be shown: short, plain, and no part of the credential.
/** Account and team names; no address of a person has more than the plain characters of a name here. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/;
/** A name may share fewer characters in a row with the credential than this. */
const TOO_MUCH = 8;
/** The text, or undefined if it is none or may not be shown. A provider that echoes the credential gains nothing. */
function publicText(value, credential) {
    if (typeof value !== "string" || !PLAIN.test(value))
        return undefined;
    for (let at = 0; at + TOO_MUCH <= value.length; at++) {
        if (credential.includes(value.slice(at, at + TOO_MUCH)))
            return undefined;
    }
    return value;
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/reading.js

/** Total: every answer has a reading. `credential` is only compared with what is to be shown. */
function readAnswer({ active, lacking = [], inactive = [], account }, answer, credential) {
    const json = parse(answer.body);
    const shows = (sign) => isSign(sign, answer, json);
    if (active.some(shows)) {
        const name = account === undefined ? undefined : publicText(valueAt(json, account), credential);
        return {
            state: "active",
            note: name === undefined ? "the provider accepts it" : `the provider accepts it, account ${name}`,
        };
    }
    if (lacking.some(shows))
        return { state: "active", note: "the provider knows it, though it lacks a permission" };
    if (inactive.some(shows))
        return { state: "inactive", note: "the provider says it is not valid" };
    return { state: "unknown", note: whyUnknown(answer.status) };
}
function isSign({ status, at, is, starts, unless = [] }, answer, json) {
    if (answer.status !== status || typeof json !== "object" || json === null)
        return false;
    const challenge = answer.challenge.toLowerCase();
    if (unless.some((word) => challenge.includes(word)))
        return false;
    if (at === undefined)
        return true;
    const value = valueAt(json, at);
    if (starts !== undefined)
        return typeof value === "string" && value.startsWith(starts);
    return is === undefined ? value !== undefined && value !== null : is.some((one) => one === value);
}
function valueAt(json, path) {
    let value = json;
    for (const key of path.split("/")) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}
function whyUnknown(status) {
    if (status === 429)
        return "the provider limits requests";
    if (status >= 300 && status < 400)
        return "the provider redirects, which is not followed";
    return `the answer says neither yes nor no (HTTP ${status})`;
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/secret-scan/lib/verify/verify-found.js
// Live verification: asks providers about found credentials, where that was asked for and may be done. What a provider says
// can lower a finding, never hide it; everything that is not a clear answer leaves it as it is.




const MAX_QUESTIONS = 200;
const PARALLEL = 4;
const TOO_MANY = { state: "unknown", note: `not asked: only the first ${MAX_QUESTIONS} credentials are` };
const FORK = "live verification is never done for pull requests from forks";
/**
 * Events whose content somebody with access to the repository has written, given that a pull request is from no fork. Others,
 * such as `workflow_run` and `issue_comment`, can be about what a stranger proposes, and their payload does not say so.
 */
const OWN_EVENTS = new Set([
    "push",
    "pull_request",
    "merge_group",
    "schedule",
    "workflow_dispatch",
]);
/**
 * Each credential is sent once, to its own provider only. A server that limits requests or does not answer is not asked again.
 * Rejects only for a mistake in this program.
 */
async function verifyFound(found, { event, ask }) {
    const notDone = reasonAgainst(event);
    if (notDone !== undefined) {
        return { secrets: found.map((one) => ({ found: one, live: undefined })), asked: 0, notDone };
    }
    const interview = new Interview(ask);
    const keys = found.map((one) => interview.add(one, event));
    const results = await interview.hold();
    const secrets = found.map((one, at) => {
        const live = results.get(keys[at] ?? "");
        return { found: live?.state === "inactive" ? lowered(one, live.note) : one, live };
    });
    return { secrets, asked: interview.asked };
}
function reasonAgainst(event) {
    if (event.kind === "local" || (OWN_EVENTS.has(event.name) && !event.fork))
        return undefined;
    return event.fork ? FORK : `live verification is not done for ${event.name}, which can be about a stranger's change`;
}
function lowered({ first, sightings }, note) {
    const lower = sightings.map((sighting) => ({ ...sighting, level: "possible", note }));
    return { first: lower[sightings.indexOf(first)] ?? { ...first, level: "possible", note }, sightings: lower };
}
/** The questions of a run and their results, both by provider and credential. */
class Interview {
    asked = 0;
    #ask;
    #waiting = new Map();
    #results = new Map();
    /** Servers that are not to be asked again, and why. */
    #closed = new Map();
    constructor(ask) {
        this.#ask = ask;
    }
    /** The key of its result; undefined where there will be none. */
    add({ first: { ruleId, level, secret } }, event) {
        const check = level === "possible" ? undefined : checkFor(ruleId, secret);
        if (check === undefined)
            return undefined;
        const key = `${check.name}\n${secret}`;
        if (this.#waiting.has(key) || this.#results.has(key))
            return key;
        const question = this.#waiting.size < MAX_QUESTIONS ? questionAbout(secret, check, event) : TOO_MANY;
        if ("request" in question)
            this.#waiting.set(key, question);
        else
            this.#results.set(key, question);
        return key;
    }
    async hold() {
        const queue = this.#waiting.entries();
        const worker = async () => {
            for (const [key, question] of queue)
                this.#results.set(key, await this.#answerTo(question));
        };
        await Promise.all(Array.from({ length: PARALLEL }, worker));
        return this.#results;
    }
    async #answerTo(question) {
        const { origin } = question.request;
        const closed = this.#closed.get(origin);
        if (closed !== undefined)
            return closed;
        this.asked++;
        try {
            const answer = await this.#ask(question.request);
            const result = read(question, answer);
            if (answer.status === 429)
                this.#closed.set(origin, result);
            return result;
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* UnavailableError */.hG))
                throw thrown;
            const result = { state: "unknown", note: WHY[thrown.code] ?? "the provider could not be asked" };
            if (thrown.code !== "server-error")
                this.#closed.set(origin, result);
            return result;
        }
    }
}
/** A server of a customer knows nothing about the tokens of the others. */
function read({ check, credential, elsewhere }, answer) {
    const result = readAnswer(check.reading, answer, credential);
    if (result.state !== "inactive" || !elsewhere)
        return result;
    return { state: "unknown", note: "this server does not accept it, another one may" };
}
const WHY = {
    "network-failed": "the provider could not be reached",
    "timed-out": "the provider did not answer in time",
    "server-error": "the answer is too large",
};


/***/ })

};
