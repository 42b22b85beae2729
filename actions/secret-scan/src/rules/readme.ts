// Credentials of ReadMe.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const readme = defineProvider({
  id: "readme",
  name: "ReadMe",
  docs: "https://docs.readme.com/main/reference/authentication",
  revoke: "https://docs.readme.com/main/docs/api-keys",
  rules: [
    {
      id: "readme-api-key",
      title: "ReadMe API key",
      ...token("rdme_", "[a-z0-9]{70}", 70),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `rdme_${make.lowerAlnum(70)}`;
          return [
            { text: `README_API_KEY=${secret}\n`, secret },
            { path: "docs.sh", text: `npx rdme openapi --key=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `README_API_KEY=rdme_${make.lowerAlnum(60)}\n` },
          { text: `README_API_KEY=rdme_${"x".repeat(70)}\n` },
        ],
      },
    },
  ],
});
