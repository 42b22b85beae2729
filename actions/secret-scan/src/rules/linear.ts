// Credentials of Linear.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const linear = defineProvider({
  id: "linear",
  name: "Linear",
  docs: "https://linear.app/docs/api-and-webhooks",
  revoke: "https://linear.app/docs/security-and-access",
  rules: [
    {
      id: "linear-api-key",
      title: "Linear personal API key",
      ...token("lin_api_", "[A-Za-z0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lin_api_${make.alnum(40)}`;
          return [
            { text: `LINEAR_API_KEY=${secret}\n`, secret },
            { path: "mcp.json", text: `{ "env": { "LINEAR_API_KEY": "${secret}" } }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LINEAR_API_KEY=lin_api_${"x".repeat(40)}\n` },
          { text: `LINEAR_API_KEY=lin_api_${make.alnum(30)}\n` },
        ],
      },
    },
    {
      id: "linear-oauth-token",
      title: "Linear OAuth access token",
      ...token("lin_oauth_", "[A-Za-z0-9]{40,128}", 128),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lin_oauth_${make.hex(64)}`;
          return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `Authorization: Bearer lin_oauth_${make.hex(30)}\n` }],
      },
    },
    {
      id: "linear-webhook-secret",
      title: "Linear webhook signing secret",
      ...token("lin_wh_", "[A-Za-z0-9]{32,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lin_wh_${make.alnum(40)}`;
          return [{ text: `LINEAR_WEBHOOK_SECRET="${secret}"\n`, secret }];
        },
        allows: (make) => [{ text: `LINEAR_WEBHOOK_SECRET="lin_wh_${make.alnum(12)}"\n` }],
      },
    },
  ],
});
