// Credentials of Sentry. A DSN with its public key alone is meant for apps and pages, so there is no rule for it.
import { Buffer } from "node:buffer";
import { parseBase64Object, textMember } from "../format/json-object.ts";
import { token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const TOKENS = "https://docs.sentry.io/account/auth-tokens/";
const ORG = "sntrys_";

/** The text behind the prefix is an object that names the organisation and its host. */
function judgeOrg({ secret }: Candidate): Judgement {
  const object = parseBase64Object(secret.slice(ORG.length, secret.lastIndexOf("_")));
  const [organisation, url] = object ? [textMember(object, "org"), textMember(object, "url")] : [];
  return organisation
    ? { level: "verified-format", note: "decodes to a token", facts: { organisation, ...(url ? { url } : {}) } }
    : { level: "possible", note: "does not decode to a token" };
}

function orgToken(make: Synthetic, claims: object): string {
  return `${ORG}${Buffer.from(JSON.stringify(claims)).toString("base64")}_${make.base64(43)}`;
}

function hexRule(id: string, title: string, prefix: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, "[0-9a-f]{64}", 64),
    level: "likely",
    examples: {
      flags: (make) => {
        const secret = `${prefix}${make.hex(64)}`;
        return [{ path: ".sentryclirc", text: `[auth]\ntoken=${secret}\n`, secret }];
      },
      allows: (make) => [{ text: `${prefix}${make.hex(63)}\n` }, { text: `${prefix}${"0".repeat(64)}\n` }],
    },
  };
}

export const sentry = defineProvider({
  id: "sentry",
  name: "Sentry",
  docs: TOKENS,
  revoke: TOKENS,
  rules: [
    {
      id: "sentry-org-token",
      title: "Sentry organization auth token",
      ...token(ORG, "eyJ[A-Za-z0-9+/]{40,500}={0,2}_[A-Za-z0-9+/]{43}", 549, "A-Za-z0-9_+/"),
      level: "likely",
      judge: judgeOrg,
      examples: {
        flags: (make) => {
          const claims = { iat: 1_780_000_000.5, url: "https://sentry.example.test", org: "acme" };
          const secret = orgToken(make, claims);
          const other = orgToken(make, { iat: make.alnum(60) });
          return [
            { text: `SENTRY_AUTH_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `token: ${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `${ORG}eyJ${make.alnum(60)}\n` },
          { text: `${ORG}eyJ${make.alnum(60)}_${make.alnum(42)}\n` },
        ],
      },
    },
    hexRule("sentry-user-token", "Sentry user auth token", "sntryu_"),
    hexRule("sentry-app-token", "Sentry user application token", "sntrya_"),
    hexRule("sentry-integration-token", "Sentry internal integration token", "sntryi_"),
  ],
});
