// Credentials of Anthropic.
import { token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

const OAUTH = "[A-Za-z0-9_-]{80,120}";

/** `body` of keys is documented; that of OAuth tokens is only seen, so it is given room. */
function keyRule(id: string, title: string, prefix: string, body = "[A-Za-z0-9_-]{93}AA"): SecretRule {
  return {
    id,
    title,
    ...token(prefix, body, 120),
    level: "likely",
    examples: {
      flags: (make) => {
        const secret = `${prefix}${make.base64url(93)}AA`;
        return [
          { text: `ANTHROPIC_API_KEY=${secret}\n`, secret },
          { path: "settings.json", text: `{ "x-api-key": "${secret}" }\n`, secret },
        ];
      },
      allows: (make) => [
        { text: `${prefix}${make.alnum(70)}BB\n` },
        { text: `${prefix}${make.alnum(121)}\n` },
        { text: `${prefix}${"x".repeat(93)}AA\n` },
      ],
    },
  };
}

export const anthropic = defineProvider({
  id: "anthropic",
  name: "Anthropic",
  docs: "https://docs.anthropic.com/en/api/overview",
  revoke: "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
  rules: [
    keyRule("anthropic-api-key", "Anthropic API key", "sk-ant-api03-"),
    keyRule("anthropic-admin-key", "Anthropic admin API key", "sk-ant-admin01-"),
    keyRule("anthropic-oauth-access-token", "Anthropic OAuth access token", "sk-ant-oat01-", OAUTH),
    keyRule("anthropic-oauth-refresh-token", "Anthropic OAuth refresh token", "sk-ant-ort01-", OAUTH),
  ],
});
