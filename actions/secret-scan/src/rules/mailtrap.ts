// Credentials of Mailtrap.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mailtrap = defineProvider({
  id: "mailtrap",
  name: "Mailtrap",
  docs: "https://docs.mailtrap.io/email-api-smtp/setup/api-tokens",
  revoke: "https://docs.mailtrap.io/email-api-smtp/setup/api-tokens",
  rules: [
    {
      id: "mailtrap-api-token",
      title: "Mailtrap API token",
      ...assigned(["mailtrap"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `MAILTRAP_API_TOKEN=${secret}\n`, secret },
            { path: "mail.js", text: `const client = { mailtrapToken: "${secret}" };\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MAILTRAP_INBOX_ID=${make.digits(7)}\n` },
          { text: `MAILTRAP_API_TOKEN=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
