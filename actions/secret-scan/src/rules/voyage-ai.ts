// Credentials of Voyage AI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const voyageAi = defineProvider({
  id: "voyage-ai",
  name: "Voyage AI",
  docs: "https://docs.voyageai.com/docs/api-key-and-installation",
  revoke: "https://docs.voyageai.com/docs/faq",
  rules: [
    {
      id: "voyage-ai-api-key",
      title: "Voyage AI API key",
      ...assigned(["voyage"], "pa-[A-Za-z0-9_-]{43}", 46),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pa-${make.base64url(42)}k`;
          return [{ text: `VOYAGE_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `VOYAGE_API_KEY=pa-${make.alnum(20)}\n` },
          { text: "VOYAGE_MODEL=voyage-3-large\n" },
        ],
      },
    },
  ],
});
