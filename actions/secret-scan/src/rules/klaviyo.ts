// Credentials of Klaviyo.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const klaviyo = defineProvider({
  id: "klaviyo",
  name: "Klaviyo",
  docs: "https://developers.klaviyo.com/en/docs/authenticate_",
  revoke: "https://developers.klaviyo.com/en/docs/retrieve_api_credentials",
  rules: [
    {
      id: "klaviyo-private-key",
      title: "Klaviyo private API key",
      ...assigned(["klaviyo"], "pk_(?:[a-z0-9]{6}_)?[a-f0-9]{34}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pk_${make.hex(34)}`;
          return [
            { path: ".env", text: `KLAVIYO_PRIVATE_API_KEY=${secret}\n`, secret },
            { path: "mail.py", text: `klaviyo_key = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `KLAVIYO_COMPANY_ID=${make.alnum(6)}\n` },
          { text: `KLAVIYO_PRIVATE_API_KEY=pk_${make.hex(33)}\n` },
        ],
      },
    },
    {
      id: "klaviyo-header-key",
      title: "Klaviyo private API key in a header",
      keywords: ["klaviyo-api-key pk_"],
      pattern: /Klaviyo-API-Key (?<secret>pk_(?:[a-z0-9]{6}_)?[a-f0-9]{34})(?![A-Za-z0-9])/i,
      reach: { before: 0, after: 61 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pk_${make.hex(34)}`;
          return [{ path: "events.sh", text: `curl -H "Authorization: Klaviyo-API-Key ${secret}"\n`, secret }];
        },
        allows: (make) => [
          { text: `curl -H "Authorization: Klaviyo-API-Key pk_${make.hex(12)}"\n` },
          { text: 'curl -H "Authorization: Klaviyo-API-Key your-private-key"\n' },
        ],
      },
    },
  ],
});
