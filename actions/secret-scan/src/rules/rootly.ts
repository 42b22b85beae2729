// Credentials of Rootly.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const rootly = defineProvider({
  id: "rootly",
  name: "Rootly",
  docs: "https://docs.rootly.com/api-reference/overview",
  revoke: "https://docs.rootly.com/api-reference/overview",
  rules: [
    {
      id: "rootly-api-key",
      title: "Rootly API key",
      ...token("rootly_", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `rootly_${make.hex(64)}`;
          return [{ text: `ROOTLY_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ROOTLY_API_TOKEN=rootly_${make.hex(40)}\n` },
          { text: `ROOTLY_API_TOKEN=rootly_${"0".repeat(64)}\n` },
        ],
      },
    },
  ],
});
