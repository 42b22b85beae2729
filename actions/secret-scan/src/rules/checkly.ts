// Credentials of Checkly.
import { longerStarts } from "../format/longer-starts.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const checkly = defineProvider({
  id: "checkly",
  name: "Checkly",
  docs: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
  revoke: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
  rules: [
    {
      id: "checkly-api-key",
      title: "Checkly user API key",
      ...token("cu_", "[a-f0-9]{32}", 32),
      keywords: longerStarts("cu_", "0123456789abcdef", "abcdef"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `cu_${make.hex(32)}`;
          return [
            { path: ".env", text: `CHECKLY_API_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `provider "checkly" {\n  api_key = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CHECKLY_API_KEY=cu_${make.hex(31)}\n` },
          { text: `CHECKLY_ACCOUNT_ID=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
