// Credentials of SendGrid.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sendgrid = defineProvider({
  id: "sendgrid",
  name: "SendGrid",
  docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  revoke: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys#delete-an-api-key",
  rules: [
    {
      id: "sendgrid-api-key",
      title: "SendGrid API key",
      ...token("SG.", "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}", 66),
      level: "likely",
      minEntropy: 3.5,
      examples: {
        flags: (make) => {
          const secret = `SG.${make.base64url(22)}.${make.base64url(43)}`;
          return [{ text: `SENDGRID_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SG.${make.alnum(22)}.${make.alnum(42)}\n` },
          { text: `MSG.${make.alnum(22)}.${make.alnum(43)}\n` },
          { text: `SG.${"x".repeat(22)}.${"x".repeat(43)}\n` },
        ],
      },
    },
  ],
});
