// Credentials of Adyen.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const adyen = defineProvider({
  id: "adyen",
  name: "Adyen",
  docs: "https://docs.adyen.com/development-resources/api-credentials/",
  revoke: "https://docs.adyen.com/development-resources/api-credentials/roll-api-key/",
  rules: [
    {
      id: "adyen-api-key",
      title: "Adyen API key",
      keywords: ["hmfx"],
      pattern:
        /(?<![A-Za-z0-9+/])AQE[A-Za-z0-9]hmfx[A-Za-z0-9+/]{40,140}={0,2}-[A-Za-z0-9+/]{43}=-[!#-&(-_a-~]{12,24}(?![!#-&(-_a-~])/,
      reach: { before: 4, after: 218 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `AQE${make.alnum(1)}hmfx${make.base64(72)}==-${make.base64(43)}=-${make.alnum(9)}=${make.alnum(9)}`;
          return [
            { path: "server/.env", text: `ADYEN_API_KEY=${secret}\n`, secret },
            { path: "config.json", text: `{ "x-API-key": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ADYEN_API_KEY=AQE${make.base64(77)}\n` },
          { text: `ADYEN_API_KEY=AQE${make.base64(77)}==-${make.base64(30)}=-${make.alnum(16)}\n` },
          { text: `ADYEN_CLIENT_KEY=test_${make.upperAlnum(32)}\n` },
        ],
      },
    },
    {
      id: "adyen-hmac-key",
      title: "Adyen webhook HMAC key",
      ...assigned(["adyen_hmac", "adyenhmac", "adyen-hmac"], "[A-F0-9]{64}", 64),
      level: "likely",
      revoke: "https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/",
      examples: {
        flags: (make) => {
          const secret = make.upperHex(64);
          return [
            { text: `ADYEN_HMAC_KEY=${secret}\n`, secret },
            { path: "application.yml", text: `adyenHmacKey: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ADYEN_HMAC_KEY=${make.upperHex(63)}\n` },
          { text: "ADYEN_HMAC_KEY=<your-hmac-key>\n" },
        ],
      },
    },
  ],
});
