// Credentials of Fastly.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const fastly = defineProvider({
  id: "fastly",
  name: "Fastly",
  docs: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
  revoke: "https://www.fastly.com/documentation/guides/account-info/user-access-and-control/using-api-tokens/",
  rules: [
    {
      id: "fastly-api-token",
      title: "Fastly API token",
      ...assigned(
        [
          "fastly_api",
          "fastly_key",
          "fastly-key",
          "fastly_token",
          "fastlyapi",
          "fastlykey",
          "fastlytoken",
          "fastly-api",
          "fastly-token",
        ],
        "[A-Za-z0-9_-]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(32);
          return [
            { path: ".env", text: `FASTLY_API_TOKEN=${secret}\n`, secret },
            { path: "purge.sh", text: `curl -H "Fastly-Key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FASTLY_API_TOKEN=${make.alnum(31)}\n` },
          { text: `FASTLY_SERVICE_ID=${make.alnum(22)}\n` },
        ],
      },
    },
  ],
});
