// Credentials of Helicone.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const helicone = defineProvider({
  id: "helicone",
  name: "Helicone",
  docs: "https://docs.helicone.ai/helicone-headers/helicone-auth",
  revoke: "https://docs.helicone.ai/faq/secret-vs-public-key",
  rules: [
    {
      id: "helicone-secret-key",
      title: "Helicone API key",
      ...token("sk-helicone-", "(?:eu-|proxy-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}(?:-[a-f0-9-]{36})?", 74),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk-helicone-${make.lowerAlnum(7)}-${make.lowerAlnum(7)}-${make.lowerAlnum(7)}-${make.lowerAlnum(7)}`;
          return [
            { path: ".env", text: `HELICONE_API_KEY=${secret}\n`, secret },
            { path: "llm.ts", text: `"Helicone-Auth": "Bearer ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `HELICONE_API_KEY=sk-helicone-${make.lowerAlnum(7)}\n` },
          {
            text: `HELICONE_API_KEY=pk-helicone-${make.lowerAlnum(7)}-${make.lowerAlnum(7)}-${make.lowerAlnum(7)}-${make.lowerAlnum(7)}\n`,
          },
        ],
      },
    },
  ],
});
