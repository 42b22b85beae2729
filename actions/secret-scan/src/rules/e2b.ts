// Credentials of E2B.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const e2b = defineProvider({
  id: "e2b",
  name: "E2B",
  docs: "https://e2b.dev/docs/api-key",
  revoke: "https://e2b.dev/docs/api-key",
  rules: [
    {
      id: "e2b-api-key",
      title: "E2B API key or access token",
      ...token(["e2b_", "sk_e2b_"], "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `e2b_${make.hex(40)}`;
          return [
            { path: ".env", text: `E2B_API_KEY=${secret}\n`, secret },
            { text: `E2B_ACCESS_TOKEN=sk_${secret}\n`, secret: `sk_${secret}` },
          ];
        },
        allows: (make) => [
          { text: `E2B_API_KEY=e2b_${make.hex(39)}\n` },
          { text: `E2B_API_KEY=e2b_${"x".repeat(40)}\n` },
        ],
      },
    },
  ],
});
