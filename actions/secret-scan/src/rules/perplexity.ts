// Credentials of Perplexity.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const perplexity = defineProvider({
  id: "perplexity",
  name: "Perplexity",
  docs: "https://docs.perplexity.ai/guides/api-key-management",
  revoke: "https://docs.perplexity.ai/guides/api-key-management",
  rules: [
    {
      id: "perplexity-api-key",
      title: "Perplexity API key",
      ...token("pplx-", "[A-Za-z0-9]{48}", 48),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pplx-${make.alnum(48)}`;
          return [
            { text: `PERPLEXITY_API_KEY=${secret}\n`, secret },
            { path: "ask.py", text: `client = OpenAI(api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: "PERPLEXITY_MODEL=pplx-70b-online\n" },
          { text: `PERPLEXITY_API_KEY=pplx-${make.alnum(30)}\n` },
        ],
      },
    },
  ],
});
