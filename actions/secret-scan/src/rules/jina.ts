// Credentials of Jina AI.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const jina = defineProvider({
  id: "jina",
  name: "Jina AI",
  docs: "https://jina.ai/api-dashboard/",
  revoke: "https://jina.ai/api-dashboard/key-manager",
  rules: [
    {
      id: "jina-api-key",
      title: "Jina AI API key",
      ...token("jina_", "[a-f0-9]{32}[A-Za-z0-9_-]{28}", 60),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `jina_${make.hex(32)}${make.base64url(28)}`;
          return [
            { path: ".env", text: `JINA_API_KEY=${secret}\n`, secret },
            { path: "embed.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `JINA_API_KEY=jina_${make.hex(32)}\n` },
          { text: `JINA_API_KEY=jina_${"x".repeat(60)}\n` },
        ],
      },
    },
  ],
});
