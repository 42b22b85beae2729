// Credentials of Samsara.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const samsara = defineProvider({
  id: "samsara",
  name: "Samsara",
  docs: "https://developers.samsara.com/docs/authentication",
  revoke: "https://kb.samsara.com/hc/en-us/articles/360000906672",
  rules: [
    {
      id: "samsara-api-token",
      title: "Samsara API token",
      ...token("samsara_api_", "[A-Za-z0-9]{30}", 30),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `samsara_api_${make.alnum(30)}`;
          return [{ text: `SAMSARA_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SAMSARA_API_TOKEN=samsara_api_${make.alnum(12)}\n` },
          { text: `samsara_api_${"x".repeat(30)}\n` },
        ],
      },
    },
  ],
});
