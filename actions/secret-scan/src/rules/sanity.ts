// Credentials of Sanity.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sanity = defineProvider({
  id: "sanity",
  name: "Sanity",
  docs: "https://www.sanity.io/docs/content-lake/http-auth",
  revoke: "https://www.sanity.io/docs/content-lake/http-auth",
  rules: [
    {
      id: "sanity-token",
      title: "Sanity API token",
      ...assigned(["sanity"], "sk[A-Za-z0-9]{80,180}", 182),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk${make.alnum(178)}`;
          return [{ text: `SANITY_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SANITY_PROJECT_ID=${make.lowerAlnum(8)}\n` },
          { text: `SANITY_API_TOKEN=sk${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
