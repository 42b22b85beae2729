// Credentials of Etherscan.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const etherscan = defineProvider({
  id: "etherscan",
  name: "Etherscan",
  docs: "https://docs.etherscan.io/getting-an-api-key",
  revoke: "https://docs.etherscan.io/getting-an-api-key",
  rules: [
    {
      id: "etherscan-api-key",
      title: "Etherscan API key",
      ...assigned(["etherscan", "bscscan", "polygonscan", "arbiscan", "snowtrace", "basescan"], "[A-Z0-9]{34}", 34),
      level: "likely",
      judge: ({ secret }) => (secret === secret.toUpperCase() ? { level: "likely" } : undefined),
      examples: {
        flags: (make) => {
          const secret = make.upperAlnum(34);
          return [
            { path: ".env", text: `ETHERSCAN_API_KEY=${secret}\n`, secret },
            { path: "hardhat.config.ts", text: `bscscanApiKey: "${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ETHERSCAN_API_KEY=${make.upperAlnum(33)}\n` },
          { text: `ETHERSCAN_API_KEY=${make.lower(34)}\n` },
          { text: `etherscan_address=0x${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
