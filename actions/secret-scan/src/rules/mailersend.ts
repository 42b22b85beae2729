// Credentials of MailerSend.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mailersend = defineProvider({
  id: "mailersend",
  name: "MailerSend",
  docs: "https://developers.mailersend.com/general.html#authentication",
  revoke: "https://www.mailersend.com/help/managing-api-tokens",
  rules: [
    {
      id: "mailersend-api-token",
      title: "MailerSend API token",
      ...token("mlsn.", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `mlsn.${make.hex(64)}`;
          return [
            { text: `MAILERSEND_API_KEY=${secret}\n`, secret },
            { path: "mail.php", text: `$mailersend = new MailerSend(['api_key' => '${secret}']);\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MAILERSEND_API_KEY=mlsn.${make.hex(32)}\n` },
          { text: "MAILERSEND_API_KEY=mlsn.your-token\n" },
        ],
      },
    },
  ],
});
