// Credentials of SerpApi.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const serpapi = defineProvider({
  id: "serpapi",
  name: "SerpApi",
  docs: "https://serpapi.com/search-api",
  revoke: "https://serpapi.com/faq",
  rules: [
    {
      id: "serpapi-api-key",
      title: "SerpApi private API key",
      ...assigned(["serpapi", "serp_api"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [
            { text: `SERPAPI_API_KEY=${secret}\n`, secret },
            { path: "search.py", text: `serpapi_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `SERPAPI_API_KEY=${make.hex(40)}\n` }, { text: "SERPAPI_ENGINE=google\n" }],
      },
    },
  ],
});
