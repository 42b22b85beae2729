// Credentials of Infura.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const infura = defineProvider({
  id: "infura",
  name: "Infura",
  docs: "https://docs.metamask.io/services/how-to/secure-an-api/api-key/",
  revoke: "https://docs.metamask.io/services/how-to/secure-an-api/api-key-secret/",
  rules: [
    {
      id: "infura-api-key",
      title: "Infura API key in an endpoint",
      keywords: ["infura.io/v3/", "infura.io/ws/v3/"],
      pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/i,
      reach: { before: 0, after: 49 },
      level: "likely",
      revoke: "https://docs.metamask.io/services/get-started/infura/",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { path: ".env", text: `RPC_URL=https://mainnet.infura.io/v3/${secret}\n`, secret },
            { path: "hardhat.config.js", text: `url: "wss://mainnet.infura.io/ws/v3/${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: "RPC_URL=https://mainnet.infura.io/v3/YOUR-API-KEY\n" },
          { text: `RPC_URL=https://mainnet.infura.io/v3/${make.hex(31)}\n` },
        ],
      },
    },
    {
      id: "infura-api-key-secret",
      title: "Infura API key secret",
      ...assigned(
        [
          "infura_project_secret",
          "infura_secret",
          "infura_api_key_secret",
          "infura_api_secret",
          "infurasecret",
          "infuraprojectsecret",
        ],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: ".env", text: `INFURA_PROJECT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `INFURA_PROJECT_ID=${make.hex(32)}\n` },
          { text: `INFURA_PROJECT_SECRET=${make.hex(31)}\n` },
        ],
      },
    },
  ],
});
