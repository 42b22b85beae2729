// Credentials of Fireworks AI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const fireworks = defineProvider({
  id: "fireworks",
  name: "Fireworks AI",
  docs: "https://docs.fireworks.ai/getting-started/quickstart",
  revoke: "https://docs.fireworks.ai/tools-sdks/firectl/commands/api-key-delete",
  rules: [
    {
      id: "fireworks-api-key",
      title: "Fireworks AI API key",
      ...assigned(["fireworks"], "fw_[A-Za-z0-9]{22,40}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `fw_${make.alnum(24)}`;
          return [
            { path: ".env", text: `FIREWORKS_API_KEY=${secret}\n`, secret },
            { path: "llm.py", text: `fireworks_api_key="${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FIREWORKS_API_KEY=fw_${make.alnum(10)}\n` },
          { text: `FIREWORKS_MODEL=fw_${make.lower(8)}\n` },
        ],
      },
    },
  ],
});
