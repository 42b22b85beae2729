// Credentials of xAI.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const xai = defineProvider({
  id: "xai",
  name: "xAI",
  docs: "https://docs.x.ai/docs/tutorial",
  revoke: "https://docs.x.ai/docs/key-information/using-management-api",
  rules: [
    {
      id: "xai-api-key",
      title: "xAI API key",
      ...token("xai-", "[A-Za-z0-9]{80}", 80),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xai-${make.alnum(80)}`;
          return [
            { text: `XAI_API_KEY=${secret}\n`, secret },
            { path: "grok.py", text: `client = Client(api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `XAI_API_KEY=xai-${make.alnum(40)}\n` },
          { text: `XAI_API_KEY=xai-${"x".repeat(80)}\n` },
        ],
      },
    },
    {
      id: "xai-management-key",
      title: "xAI management key",
      ...token("xai-token-", "[A-Za-z0-9]{80}", 80),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xai-token-${make.alnum(80)}`;
          return [{ text: `XAI_MANAGEMENT_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `XAI_MANAGEMENT_KEY=xai-token-${make.alnum(40)}\n` }],
      },
    },
  ],
});
