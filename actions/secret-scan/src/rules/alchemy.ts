// Credentials of Alchemy.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const alchemy = defineProvider({
  id: "alchemy",
  name: "Alchemy",
  docs: "https://www.alchemy.com/docs/how-to-create-access-tokens",
  revoke: "https://www.alchemy.com/docs/how-to-rotate-api-keys",
  rules: [
    {
      id: "alchemy-api-key",
      title: "Alchemy API key in an endpoint",
      keywords: ["alchemy.com/v2/"],
      pattern: /alchemy\.com\/v2\/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/i,
      reach: { before: 0, after: 48 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(32);
          return [
            { path: "hardhat.config.js", text: `url: "https://eth-mainnet.g.alchemy.com/v2/${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `url: "https://eth-mainnet.g.alchemy.com/v2/${make.alnum(20)}",\n` },
          { text: 'url: "https://eth-mainnet.g.alchemy.com/v2/YOUR-API-KEY"\n' },
        ],
      },
    },
    {
      id: "alchemy-token",
      title: "Alchemy access key",
      ...token("alcht_", "[A-Za-z0-9]{30}", 30),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `alcht_${make.alnum(30)}`;
          return [{ text: `ALCHEMY_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ALCHEMY_KEY=alcht_${make.alnum(29)}\n` }],
      },
    },
  ],
});
