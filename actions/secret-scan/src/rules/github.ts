// Credentials of GitHub.
import { base62Crc, judgeBase62Crc } from "../format/base62-crc.ts";
import { fineGrainedChecksum, judgeFineGrained } from "../format/github-fine-grained.ts";
import { jwt, parseJwt } from "../format/jwt.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider, type Judgement, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const SETTINGS = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure";
const LONG_PREFIX = "ghs_";

function classic(make: Synthetic, prefix: string, bodyLength: number): string {
  const body = make.alnum(bodyLength);
  return `${prefix}${body}${base62Crc(body)}`;
}

function fineGrained(make: Synthetic): string {
  const start = `github_pat_1${make.alnum(21)}_${make.alnum(43)}`;
  return `${start}${fineGrainedChecksum(start)}${make.alnum(8)}`;
}

/** Installation tokens since April 2026: the number of the app and a JSON web token. */
function long(make: Synthetic, header: object): string {
  const payload = { iss: make.digits(7), aud: "api", exp: 4_000_000_000, id: make.alnum(220) };
  return `${LONG_PREFIX}${make.digits(7)}_${jwt(header, payload, make.base64url(86))}`;
}

/** The same token with another last character. */
function edited(sound: string): string {
  return `${sound.slice(0, -1)}${sound.endsWith("0") ? "1" : "0"}`;
}

function judgeLong(secret: string): Judgement {
  const [, app = ""] = secret.split("_", 2);
  const parsed = parseJwt(secret.slice(LONG_PREFIX.length + app.length + 1));
  return parsed
    ? { level: "verified-format", note: "holds a JSON web token", facts: { app } }
    : { level: "possible", note: "does not hold a JSON web token" };
}

/** A token of `bodyLength` random characters and a checksum of six. */
function crcRule(id: string, title: string, prefix: string, bodyLength: number): SecretRule {
  const length = bodyLength + 6;
  return {
    id,
    title,
    ...token(prefix, `[A-Za-z0-9]{${length}}`, length),
    level: "likely",
    judge: ({ secret }) => judgeBase62Crc(secret, prefix),
    examples: {
      flags: (make) => {
        const secret = classic(make, prefix, bodyLength);
        const other = edited(classic(make, prefix, bodyLength));
        return [
          { text: `GITHUB_TOKEN=${secret}\n`, secret, level: "verified-format" },
          { text: `git clone https://x-access-token:${secret}@github.com/o/r\n`, secret, level: "verified-format" },
          { path: "deploy.yml", text: `env:\n  TOKEN: "${other}"\n`, secret: other, level: "possible" },
        ];
      },
      allows: (make) => [
        { text: `token: ${prefix}${make.alnum(length - 1)}\n` },
        { text: `token: ${prefix}${make.alnum(length + 1)}\n` },
        { text: `token: ${prefix}${"x".repeat(length)}\n` },
      ],
    },
  };
}

export const github = defineProvider({
  id: "github",
  name: "GitHub",
  docs: `${SETTINGS}/about-authentication-to-github`,
  revoke: `${SETTINGS}/token-expiration-and-revocation`,
  rules: [
    crcRule("github-pat", "GitHub personal access token (classic)", "ghp_", 30),
    crcRule("github-oauth-token", "GitHub OAuth access token", "gho_", 30),
    crcRule("github-user-token", "GitHub App user access token", "ghu_", 30),
    crcRule("github-installation-token", "GitHub App installation access token", LONG_PREFIX, 30),
    crcRule("github-refresh-token", "GitHub App refresh token", "ghr_", 70),
    {
      id: "github-stateless-installation-token",
      title: "GitHub App installation access token (stateless)",
      ...token(
        LONG_PREFIX,
        "[0-9]{1,20}_eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{10,2400}\\.[A-Za-z0-9_-]{20,800}",
        3630,
      ),
      level: "likely",
      judge: ({ secret }) => judgeLong(secret),
      examples: {
        flags: (make) => {
          const [secret, other] = [long(make, { alg: "RS256", typ: "JWT" }), long(make, { typ: "JWT" })];
          return [
            { text: `Authorization: Bearer ${secret}\n`, secret, level: "verified-format" },
            { text: `{"token":"${other}"}`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `ghs_${make.digits(7)}_${make.alnum(40)}\n` },
          { text: `x${long(make, { alg: "RS256" })}\n` },
          { text: "ghs_<APPID>_eyJ...\n" },
        ],
      },
    },
    {
      id: "github-fine-grained-pat",
      title: "GitHub personal access token (fine-grained)",
      ...token("github_pat_", "[0-9][A-Za-z0-9]{21}_[A-Za-z0-9]{59}", 82),
      level: "likely",
      judge: ({ secret }) => judgeFineGrained(secret),
      examples: {
        flags: (make) => {
          const secret = fineGrained(make);
          const other = secret.replace("github_pat_1", "github_pat_2");
          return [
            { text: `export GH_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `token: '${other}'\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `github_pat_1${make.alnum(21)}_${make.alnum(58)}\n` },
          { text: `github_pat_11${"A".repeat(20)}_${"x".repeat(59)}\n` },
        ],
      },
    },
    {
      id: "github-client-secret",
      title: "GitHub OAuth app client secret",
      ...assigned(
        ["github_client_secret", "github-client-secret", "githubclientsecret", "gh_client_secret"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      revoke: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ text: `GITHUB_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `GITHUB_CLIENT_SECRET=${make.hex(64)}\n` },
          { text: `github_sha: ${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "github-legacy-token",
      title: "GitHub token from before April 2021",
      ...assigned(
        [
          "github_token",
          "github-token",
          "githubtoken",
          "gh_token",
          "github_access_token",
          "github_oauth_token",
          "github_pat",
        ],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ text: `GITHUB_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `GITHUB_TOKEN=${make.hex(64)}\n` },
          { text: `GITHUB_SHA=${make.hex(40)}\n` },
          { text: `GITHUB_TOKEN_SHA=\${GITHUB_SHA} # ${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
