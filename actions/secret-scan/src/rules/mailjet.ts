// Credentials of Mailjet.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mailjet = defineProvider({
  id: "mailjet",
  name: "Mailjet",
  docs: "https://dev.mailjet.com/email/guides/getting-started/",
  revoke: "https://documentation.mailjet.com/hc/en-us/articles/360042561974",
  rules: [
    {
      id: "mailjet-secret-key",
      title: "Mailjet secret key",
      ...assigned(
        [
          "mj_apikey_private",
          "mailjet_secret",
          "mailjet_api_secret",
          "mailjet_apikey_private",
          "mailjetsecret",
          "mailjet_private",
        ],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `MJ_APIKEY_PRIVATE=${secret}\n`, secret },
            { path: "mail.yml", text: `mailjet_secret_key: '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MJ_APIKEY_PUBLIC=${make.hex(32)}\n` },
          { text: `MJ_APIKEY_PRIVATE=${make.hex(31)}\n` },
        ],
      },
    },
  ],
});
