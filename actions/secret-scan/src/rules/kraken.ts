// Credentials of Kraken.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const kraken = defineProvider({
  id: "kraken",
  name: "Kraken",
  docs: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
  revoke: "https://support.kraken.com/articles/360000919966-how-to-create-an-api-key",
  rules: [
    {
      id: "kraken-private-key",
      title: "Kraken API private key",
      ...assigned(["kraken"], "[A-Za-z0-9+/]{86}==", 88),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.base64(86)}==`;
          return [
            { path: ".env", text: `KRAKEN_API_SECRET=${secret}\n`, secret },
            { path: "trade.py", text: `kraken_private_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `KRAKEN_API_KEY=${make.base64(56)}\n` },
          { text: `KRAKEN_API_SECRET=${make.base64(80)}==\n` },
        ],
      },
    },
  ],
});
