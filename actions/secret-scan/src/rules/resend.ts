// Credentials of Resend.
import { defineProvider } from "../rule/secret-rule.ts";

export const resend = defineProvider({
  id: "resend",
  name: "Resend",
  docs: "https://resend.com/docs/dashboard/api-keys/introduction",
  revoke: "https://resend.com/docs/dashboard/api-keys/introduction",
  rules: [
    {
      id: "resend-api-key",
      title: "Resend API key",
      keywords: ["resend"],
      pattern:
        /resend[\w .-]{0,24}?["'`\]]{0,2}[ \t]{0,8}(?:=>|:=|[=:,(>]|\|\|)[ \t]{0,8}["'`]?(?<secret>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?![A-Za-z0-9_])/i,
      reach: { before: 0, after: 90 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `re_${make.alnum(8)}_${make.alnum(24)}`;
          return [
            { text: `RESEND_API_KEY=${secret}\n`, secret },
            { path: "mail.ts", text: `const resend = new Resend("${secret}");\n`, secret },
          ];
        },
        allows: (make) => [{ text: `RESEND_API_KEY=re_${make.alnum(8)}\n` }, { text: "RESEND_API_KEY=re_123456789\n" }],
      },
    },
  ],
});
