// Credentials of Brevo.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const brevo = defineProvider({
  id: "brevo",
  name: "Brevo",
  docs: "https://developers.brevo.com/docs/api-key-authentication",
  revoke: "https://help.brevo.com/hc/en-us/articles/209467485",
  rules: [
    {
      id: "brevo-api-key",
      title: "Brevo API key",
      ...token("xkeysib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}", 81),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xkeysib-${make.hex(64)}-${make.alnum(16)}`;
          return [
            { path: ".env", text: `BREVO_API_KEY=${secret}\n`, secret },
            { path: "mail.js", text: `apiKey.apiKey = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BREVO_API_KEY=xkeysib-${make.hex(64)}\n` },
          { text: `BREVO_API_KEY=xkeysib-${"x".repeat(64)}-${"x".repeat(16)}\n` },
        ],
      },
    },
    {
      id: "brevo-smtp-key",
      title: "Brevo SMTP key",
      ...token("xsmtpsib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}", 81),
      level: "likely",
      revoke: "https://help.brevo.com/hc/en-us/articles/7959631848850-Create-and-manage-your-SMTP-keys",
      examples: {
        flags: (make) => {
          const secret = `xsmtpsib-${make.hex(64)}-${make.alnum(16)}`;
          return [{ path: ".env", text: `SMTP_PASSWORD=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SMTP_PASSWORD=xsmtpsib-${make.hex(63)}-${make.alnum(16)}\n` }],
      },
    },
  ],
});
