// Credentials of MailerLite.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mailerlite = defineProvider({
  id: "mailerlite",
  name: "MailerLite",
  docs: "https://developers.mailerlite.com/docs/#authentication",
  revoke: "https://www.mailerlite.com/help/where-to-find-the-mailerlite-api-key-groupid-and-documentation",
  rules: [
    {
      id: "mailerlite-classic-api-key",
      title: "MailerLite Classic API key",
      ...assigned(["mailerlite", "mailer_lite"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `MAILERLITE_API_KEY=${secret}\n`, secret },
            { path: "app.json", text: `{ "mailerLiteApiKey": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MAILERLITE_GROUP_ID=${make.digits(18)}\n` },
          { text: `MAILERLITE_API_KEY=${make.hex(33)}\n` },
        ],
      },
    },
  ],
});
