// Credentials of Zoho.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const zoho = defineProvider({
  id: "zoho",
  name: "Zoho",
  docs: "https://www.zoho.com/accounts/protocol/oauth/web-server-applications.html",
  revoke: "https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html",
  rules: [
    {
      id: "zoho-token",
      title: "Zoho OAuth access or refresh token",
      ...token("1000.", "[a-f0-9]{32}\\.[a-f0-9]{32}", 65, "A-Za-z0-9_.-"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `1000.${make.hex(32)}.${make.hex(32)}`;
          return [{ text: `ZOHO_REFRESH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ZOHO_CLIENT_ID=1000.${make.upperAlnum(30)}\n` },
          { text: `ZOHO_REFRESH_TOKEN=1000.${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "zoho-client-secret",
      title: "Zoho OAuth client secret",
      ...assigned(["zoho_client_secret", "zoho-client-secret", "zohoclientsecret", "zoho_secret"], "[a-f0-9]{42}", 42),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(42);
          return [{ text: `ZOHO_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ZOHO_CLIENT_SECRET=${make.hex(40)}\n` }],
      },
    },
  ],
});
