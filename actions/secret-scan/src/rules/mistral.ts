// Credentials of Mistral AI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mistral = defineProvider({
  id: "mistral",
  name: "Mistral AI",
  docs: "https://docs.mistral.ai/getting-started/quickstart",
  revoke: "https://help.mistral.ai/en/articles/347464-how-do-i-create-api-keys-within-a-workspace",
  rules: [
    {
      id: "mistral-api-key",
      title: "Mistral API key",
      ...assigned(
        ["mistral_api", "mistral-api", "mistralapi", "mistral_key", "codestral_api"],
        "(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}4${make.alnum(11)}`;
          return [
            { text: `MISTRAL_API_KEY=${secret}\n`, secret },
            { path: "agent.py", text: `client = Mistral(mistral_api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MISTRAL_API_KEY=${make.alnum(31)}\n` },
          { text: "MISTRAL_MODEL=mistral-large-latest\n" },
        ],
      },
    },
  ],
});
