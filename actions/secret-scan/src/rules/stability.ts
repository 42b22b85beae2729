// Credentials of Stability AI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const stability = defineProvider({
  id: "stability",
  name: "Stability AI",
  docs: "https://platform.stability.ai/docs/getting-started/authentication",
  revoke: "https://platform.stability.ai/docs/getting-started/authentication",
  rules: [
    {
      id: "stability-api-key",
      title: "Stability AI API key",
      ...assigned(
        [
          "stability_api",
          "stability_key",
          "stability_ai",
          "stabilityai",
          "stability-api",
          "stabilityapi",
          "dreamstudio",
        ],
        "sk-[A-Za-z0-9]{48}",
        51,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk-${make.alnum(48)}`;
          return [{ text: `STABILITY_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `STABILITY_API_KEY=sk-${make.alnum(30)}\n` },
          { text: "STABILITY_ENGINE=stable-diffusion-xl\n" },
        ],
      },
    },
  ],
});
