// Credentials of Together AI.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const together = defineProvider({
  id: "together",
  name: "Together AI",
  docs: "https://docs.together.ai/docs/quickstart",
  revoke: "https://docs.together.ai/docs/api-keys-authentication",
  rules: [
    {
      id: "together-api-key",
      title: "Together AI API key",
      ...token("tgp_v1_", "[A-Za-z0-9_-]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `tgp_v1_${make.base64url(42)}k`;
          return [{ text: `TOGETHER_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `TOGETHER_API_KEY=tgp_v1_${make.alnum(20)}\n` }],
      },
    },
    {
      id: "together-legacy-api-key",
      title: "Together AI API key (old format)",
      ...assigned(["together_api", "togetherapi", "together_ai", "togetherai", "together-api"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [{ text: `TOGETHER_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `TOGETHER_API_KEY=${make.hex(40)}\n` }, { text: `together = "${make.hex(64)}"\n` }],
      },
    },
  ],
});
