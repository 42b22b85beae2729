// Credentials of Cohere.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const cohere = defineProvider({
  id: "cohere",
  name: "Cohere",
  docs: "https://docs.cohere.com/reference/about",
  revoke: "https://dashboard.cohere.com/api-keys",
  rules: [
    {
      id: "cohere-api-key",
      title: "Cohere API key",
      ...assigned(
        ["cohere_api", "cohere_key", "cohere_token", "co_api_key", "cohereapikey", "cohere-api"],
        "[A-Za-z0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(40);
          return [
            { path: ".env", text: `COHERE_API_KEY=${secret}\n`, secret },
            { path: "rerank.py", text: `CO_API_KEY = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [{ text: `COHERE_API_KEY=${make.alnum(39)}\n` }, { text: "COHERE_API_KEY=<your-api-key>\n" }],
      },
    },
  ],
});
