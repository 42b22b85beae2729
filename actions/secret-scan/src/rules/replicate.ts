// Credentials of Replicate.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const replicate = defineProvider({
  id: "replicate",
  name: "Replicate",
  docs: "https://replicate.com/docs/topics/security/api-tokens",
  revoke: "https://replicate.com/docs/topics/security/api-tokens",
  rules: [
    {
      id: "replicate-api-token",
      title: "Replicate API token",
      ...token("r8_", "[A-Za-z0-9]{37}", 37),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `r8_${make.alnum(37)}`;
          return [
            { text: `REPLICATE_API_TOKEN=${secret}\n`, secret },
            { path: "predict.py", text: `client = replicate.Client(api_token="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `REPLICATE_API_TOKEN=r8_${make.alnum(36)}\n` },
          { text: `REPLICATE_API_TOKEN=r8_${"x".repeat(37)}\n` },
        ],
      },
    },
  ],
});
