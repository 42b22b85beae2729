// Credentials of Infracost.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const infracost = defineProvider({
  id: "infracost",
  name: "Infracost",
  docs: "https://www.infracost.io/docs/",
  revoke: "https://www.infracost.io/docs/infracost_cloud/key_concepts/",
  rules: [
    {
      id: "infracost-api-key",
      title: "Infracost API key",
      ...token("ico-", "[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ico-${make.alnum(32)}`;
          return [
            { path: ".env", text: `INFRACOST_API_KEY=${secret}\n`, secret },
            { path: "credentials.yml", text: `api_key: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `INFRACOST_API_KEY=ico-${make.alnum(31)}\n` },
          { text: `INFRACOST_API_KEY=ico-${"x".repeat(32)}\n` },
          { text: `.ico-${make.lower(8)} { color: red }\n` },
        ],
      },
    },
  ],
});
