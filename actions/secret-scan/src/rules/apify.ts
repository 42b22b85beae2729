// Credentials of Apify.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const apify = defineProvider({
  id: "apify",
  name: "Apify",
  docs: "https://docs.apify.com/platform/integrations/api",
  revoke: "https://docs.apify.com/platform/integrations/api#rotation",
  rules: [
    {
      id: "apify-api-token",
      title: "Apify API token",
      ...token("apify_api_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `apify_api_${make.alnum(36)}`;
          return [
            { path: ".env", text: `APIFY_TOKEN=${secret}\n`, secret },
            { text: `https://api.example.test/v2/acts?token=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `APIFY_TOKEN=apify_api_${make.alnum(35)}\n` },
          { text: `APIFY_TOKEN=apify_api_${"x".repeat(36)}\n` },
        ],
      },
    },
    {
      id: "apify-proxy-password",
      title: "Apify proxy password",
      ...assigned(
        ["apify_proxy_password", "apifyproxypassword", "apify-proxy-password"],
        "(?:apify_proxy_)?[A-Za-z0-9]{17,36}",
        48,
      ),
      level: "likely",
      // A list of names holds the next name where a value would stand.
      judge: ({ secret }) => (/\d/.test(secret) ? { level: "likely" } : undefined),
      revoke: "https://docs.apify.com/platform/proxy/usage",
      examples: {
        flags: (make) => {
          const secret = `apify_proxy_${make.alnum(36)}`;
          return [{ path: ".env", text: `APIFY_PROXY_PASSWORD=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `APIFY_PROXY_PASSWORD=${make.alnum(16)}\n` },
          { text: '["apify_proxy_password", "apifyproxypassword"]' },
          { text: `APIFY_PROXY_COUNTRY=${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
