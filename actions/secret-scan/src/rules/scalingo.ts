// Credentials of Scalingo.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const scalingo = defineProvider({
  id: "scalingo",
  name: "Scalingo",
  docs: "https://developers.scalingo.com/tokens",
  revoke: "https://doc.scalingo.com/platform/user-management/profile",
  rules: [
    {
      id: "scalingo-api-token",
      title: "Scalingo API token",
      ...token("tk-us-", "[A-Za-z0-9_-]{48}", 48),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `tk-us-${make.base64url(47)}k`;
          return [{ text: `SCALINGO_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SCALINGO_API_TOKEN=tk-us-${make.alnum(30)}\n` },
          { text: `tk-us-${"x".repeat(48)}\n` },
        ],
      },
    },
  ],
});
