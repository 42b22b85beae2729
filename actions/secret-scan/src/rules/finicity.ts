// Credentials of Finicity.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const finicity = defineProvider({
  id: "finicity",
  name: "Finicity",
  docs: "https://developer.mastercard.com/open-finance-us/documentation/access-and-config/api-keys-and-tokens/",
  revoke: "https://developer.mastercard.com/open-finance-us/documentation/access-and-config/api-keys-and-tokens/",
  rules: [
    {
      id: "finicity-app-key",
      title: "Finicity app key",
      ...assigned(["finicity_app_key", "finicity-app-key", "finicityappkey"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { path: ".env", text: `FINICITY_APP_KEY=${secret}\n`, secret },
            { path: "auth.sh", text: `curl -H "Finicity-App-Key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FINICITY_PARTNER_ID=${make.digits(13)}\n` },
          { text: `FINICITY_APP_KEY=${make.hex(31)}\n` },
        ],
      },
    },
    {
      id: "finicity-partner-secret",
      title: "Finicity partner secret",
      ...assigned(
        ["finicity_partner_secret", "finicity_secret", "finicitysecret", "finicity_client_secret"],
        "[A-Za-z0-9]{20}",
        20,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [{ path: ".env", text: `FINICITY_PARTNER_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `FINICITY_PARTNER_SECRET=${make.alnum(19)}\n` }],
      },
    },
  ],
});
