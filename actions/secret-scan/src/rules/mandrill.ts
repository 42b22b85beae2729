// Credentials of Mailchimp Transactional (Mandrill).
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mandrill = defineProvider({
  id: "mandrill",
  name: "Mailchimp Transactional (Mandrill)",
  docs: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
  revoke: "https://mailchimp.com/help/about-api-keys/",
  rules: [
    {
      id: "mandrill-api-key",
      title: "Mandrill API key",
      ...assigned(["mandrill"], "md-[A-Za-z0-9_-]{22}", 25),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `md-${make.base64url(22)}`;
          return [
            { text: `MANDRILL_API_KEY=${secret}\n`, secret },
            { path: "mail.py", text: `mandrill_client = {"mandrill": "${secret}"}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `MANDRILL_API_KEY=md-${make.base64url(12)}\n` }],
      },
    },
    {
      id: "mandrill-legacy-api-key",
      title: "Mandrill API key (old format)",
      ...assigned(["mandrill"], "(?=[A-Za-z_-]{0,21}[0-9])[A-Za-z0-9][A-Za-z0-9_-]{21}", 22),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `k9${make.base64url(20)}`;
          return [{ text: `MANDRILL_APIKEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: "MANDRILL_TEMPLATE=welcome-to-our-new-app\n" },
          { text: `MANDRILL_APIKEY=${make.alnum(23)}\n` },
        ],
      },
    },
  ],
});
