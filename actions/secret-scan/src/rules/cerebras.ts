// Credentials of Cerebras.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const cerebras = defineProvider({
  id: "cerebras",
  name: "Cerebras",
  docs: "https://inference-docs.cerebras.ai/quickstart",
  revoke: "https://inference-docs.cerebras.ai/support/api-key",
  rules: [
    {
      id: "cerebras-api-key",
      title: "Cerebras API key",
      ...token("csk-", "[a-z0-9]{48}", 48),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `csk-${make.lowerAlnum(48)}`;
          return [
            { path: ".env", text: `CEREBRAS_API_KEY=${secret}\n`, secret },
            { path: "chat.py", text: `Cerebras(api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CEREBRAS_API_KEY=csk-${make.lowerAlnum(47)}\n` },
          { text: `CEREBRAS_API_KEY=csk-${"x".repeat(48)}\n` },
        ],
      },
    },
  ],
});
