// Credentials of Bittrex. The exchange has closed, so a key is a trace and not a danger.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const DOCS = "https://bittrex.github.io/api/v3";

export const bittrex = defineProvider({
  id: "bittrex",
  name: "Bittrex",
  docs: DOCS,
  revoke: DOCS,
  rules: [
    {
      id: "bittrex-api-secret",
      title: "Bittrex API key or secret",
      ...assigned(["bittrex"], "[a-z0-9]{32}", 32),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ text: `BITTREX_API_SECRET=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `BITTREX_API_SECRET=${make.hex(31)}\n` },
          { text: `BITTREX_COMMIT=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
