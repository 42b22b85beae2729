// Credentials of Retool.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const retool = defineProvider({
  id: "retool",
  name: "Retool",
  docs: "https://docs.retool.com/org-users/guides/retool-api",
  revoke: "https://docs.retool.com/org-users/guides/retool-api/authentication",
  rules: [
    {
      id: "retool-access-token",
      title: "Retool API access token",
      ...token("retool_01", "[a-z0-9]{24}", 24),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `retool_01${make.lowerAlnum(24)}`;
          return [{ text: `RETOOL_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `RETOOL_API_TOKEN=retool_01${make.lowerAlnum(10)}\n` },
          { text: `retool_${make.lower(26)}\n` },
        ],
      },
    },
  ],
});
