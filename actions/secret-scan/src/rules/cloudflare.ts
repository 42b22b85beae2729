// Credentials of Cloudflare.
import { hexCrc } from "../format/hex-crc.ts";
import { judgeChecksum } from "../format/judge-checksum.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

const API = "https://developers.cloudflare.com/fundamentals/api";
const GIT_OBJECT = /^[0-9a-f]{40}$/i;

/** The formats of 2026: a prefix, 40 characters and the CRC-32 of these in hexadecimal. */
function checkedRule(id: string, title: string, prefix: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, "[A-Za-z0-9]{40}[0-9a-f]{8}", 48),
    level: "likely",
    judge: ({ secret }) => judgeChecksum(hexCrc(secret.slice(prefix.length, -8)) === secret.slice(-8)),
    examples: {
      flags: (make) => {
        const body = make.alnum(40);
        const [secret, other] = [`${prefix}${body}${hexCrc(body)}`, `${prefix}${body}00000000`];
        return [
          { text: `CLOUDFLARE_API_TOKEN=${secret}\n`, secret, level: "verified-format" },
          { path: "wrangler.toml", text: `api_token = "${other}"\n`, secret: other, level: "possible" },
        ];
      },
      allows: (make) => [
        { text: `${prefix}${make.alnum(47)}\n` },
        { text: `${prefix}${make.alnum(40)}${make.hex(9)}\n` },
        { text: `${prefix}${"x".repeat(40)}\n` },
      ],
    },
  };
}

export const cloudflare = defineProvider({
  id: "cloudflare",
  name: "Cloudflare",
  docs: `${API}/get-started/token-formats/`,
  revoke: `${API}/how-to/roll-token/`,
  rules: [
    checkedRule("cloudflare-global-api-key", "Cloudflare global API key", "cfk_"),
    checkedRule("cloudflare-user-api-token", "Cloudflare user API token", "cfut_"),
    checkedRule("cloudflare-account-api-token", "Cloudflare account API token", "cfat_"),
    {
      id: "cloudflare-legacy-api-token",
      title: "Cloudflare API token (before 2026)",
      ...assigned(["cloudflare", "cf_api_token", "cf_token", "cf-api-token"], "[a-z0-9_-]{40}", 40),
      level: "likely",
      minEntropy: 3.5,
      judge: ({ secret }) => (GIT_OBJECT.test(secret) ? undefined : { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}_${make.alnum(19)}`;
          return [{ text: `CLOUDFLARE_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CLOUDFLARE_API_TOKEN=${make.alnum(39)}\n` },
          { text: `cloudflare_commit: ${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "cloudflare-legacy-global-key",
      title: "Cloudflare global API key (before 2026)",
      ...assigned(["cloudflare", "cf_api_key", "x-auth-key", "cf-api-key"], "[a-f0-9]{37}", 37),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(37);
          return [
            { text: `CF_API_KEY=${secret}\n`, secret },
            { text: `curl -H "X-Auth-Key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `CF_API_KEY=${make.hex(36)}\n` }, { text: `CF_API_KEY=${make.hex(40)}\n` }],
      },
    },
    {
      id: "cloudflare-origin-ca-key",
      title: "Cloudflare Origin CA key",
      ...token("v1.0-", "[0-9a-f]{24}-[0-9a-f]{146}", 171),
      level: "likely",
      revoke: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
      examples: {
        flags: (make) => {
          const secret = `v1.0-${make.hex(24)}-${make.hex(146)}`;
          return [{ text: `X-Auth-User-Service-Key: ${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `v1.0-${make.hex(24)}-${make.hex(145)}\n` },
          { text: `release v1.0-${make.hex(24)}\n` },
        ],
      },
    },
  ],
});
