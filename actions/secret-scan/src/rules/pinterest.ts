// Credentials of Pinterest.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const pinterest = defineProvider({
  id: "pinterest",
  name: "Pinterest",
  docs: "https://developers.pinterest.com/docs/getting-started/connect-app/",
  revoke: "https://help.pinterest.com/en/article/third-party-apps",
  rules: [
    {
      id: "pinterest-access-token",
      title: "Pinterest access token",
      ...token("pina_", "[A-Z0-9]{50,150}", 150),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pina_${make.upperAlnum(87)}`;
          return [{ text: `PINTEREST_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `PINTEREST_ACCESS_TOKEN=pina_${make.upperAlnum(12)}\n` },
          { text: `spina_${make.upperAlnum(60)}\n` },
        ],
      },
    },
    {
      id: "pinterest-app-secret",
      title: "Pinterest app secret key",
      ...assigned(
        ["pinterest_app_secret", "pinterest_client_secret", "pinterest_secret", "pinterestsecret"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ text: `PINTEREST_APP_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `PINTEREST_APP_ID=${make.digits(7)}\n` }],
      },
    },
  ],
});
