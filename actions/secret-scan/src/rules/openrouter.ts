// Credentials of OpenRouter.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const openrouter = defineProvider({
  id: "openrouter",
  name: "OpenRouter",
  docs: "https://openrouter.ai/docs/api-reference/authentication",
  revoke: "https://openrouter.ai/docs/features/provisioning-api-keys",
  rules: [
    {
      id: "openrouter-api-key",
      title: "OpenRouter API key",
      ...token("sk-or-v1-", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk-or-v1-${make.hex(64)}`;
          return [
            { text: `OPENROUTER_API_KEY=${secret}\n`, secret },
            {
              path: "chat.py",
              text: `client = OpenAI(base_url="https://openrouter.example.test", api_key="${secret}")\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: `OPENROUTER_API_KEY=sk-or-v1-${make.hex(60)}\n` },
          { text: `OPENROUTER_API_KEY=sk-or-v1-${"x".repeat(64)}\n` },
        ],
      },
    },
  ],
});
