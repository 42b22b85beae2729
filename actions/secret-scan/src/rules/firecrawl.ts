// Credentials of Firecrawl.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const firecrawl = defineProvider({
  id: "firecrawl",
  name: "Firecrawl",
  docs: "https://docs.firecrawl.dev/api-reference/introduction",
  revoke: "https://www.firecrawl.dev/app/api-keys",
  rules: [
    {
      id: "firecrawl-api-key",
      title: "Firecrawl API key",
      ...assigned(["firecrawl"], "fc-[a-f0-9]{32}", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `fc-${make.hex(32)}`;
          return [
            { path: ".env", text: `FIRECRAWL_API_KEY=${secret}\n`, secret },
            { path: "crawl.py", text: `firecrawl_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FIRECRAWL_API_KEY=fc-${make.hex(31)}\n` },
          { text: "FIRECRAWL_API_KEY=fc-YOUR_API_KEY\n" },
        ],
      },
    },
  ],
});
