// Credentials of Tavily.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const tavily = defineProvider({
  id: "tavily",
  name: "Tavily",
  docs: "https://docs.tavily.com/documentation/quickstart",
  revoke: "https://docs.tavily.com/documentation/best-practices/api-key-management",
  rules: [
    {
      id: "tavily-api-key",
      title: "Tavily API key",
      ...token("tvly-", "(?:dev-|prod-)?[A-Za-z0-9]{32}", 37),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `tvly-dev-${make.alnum(32)}`;
          return [
            { text: `TAVILY_API_KEY=${secret}\n`, secret },
            { path: "search.py", text: `client = TavilyClient("${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `TAVILY_API_KEY=tvly-${make.alnum(12)}\n` },
          { text: "TAVILY_API_KEY=tvly-YOUR_API_KEY\n" },
        ],
      },
    },
  ],
});
