// Credentials of Wiz.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const wiz = defineProvider({
  id: "wiz",
  name: "Wiz",
  docs: "https://docs.wiz.io/docs/using-the-wiz-api",
  revoke: "https://docs.wiz.io/docs/set-up-wiz-service-accounts",
  rules: [
    {
      id: "wiz-client-secret",
      title: "Wiz service account client secret",
      ...assigned(["wiz_client_secret", "wiz-client-secret", "wizclientsecret", "wiz_secret"], "[A-Za-z0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(64);
          return [{ text: `WIZ_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `WIZ_CLIENT_ID=${make.lowerAlnum(53)}\n` },
          { text: `WIZ_CLIENT_SECRET=${make.alnum(40)}\n` },
        ],
      },
    },
  ],
});
