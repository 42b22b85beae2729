// Credentials of GoDaddy.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const godaddy = defineProvider({
  id: "godaddy",
  name: "GoDaddy",
  docs: "https://developer.godaddy.com/getstarted",
  revoke: "https://developer.godaddy.com/keys",
  rules: [
    {
      id: "godaddy-sso-key",
      title: "GoDaddy API key and secret in a header",
      keywords: ["sso-key "],
      pattern: /sso-key [A-Za-z0-9]{8,16}_[A-Za-z0-9]{16,24}:(?<secret>[A-Za-z0-9]{21,22})(?![A-Za-z0-9])/i,
      reach: { before: 0, after: 74 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(22);
          return [
            {
              path: "dns.sh",
              text: `curl -H "Authorization: sso-key ${make.alnum(12)}_${make.alnum(22)}:${secret}"\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: 'curl -H "Authorization: sso-key $GD_KEY:$GD_SECRET"\n' },
          { text: `curl -H "Authorization: sso-key ${make.alnum(12)}_${make.alnum(22)}:${make.alnum(20)}"\n` },
        ],
      },
    },
    {
      id: "godaddy-api-secret",
      title: "GoDaddy API secret",
      ...assigned(
        ["godaddy_api_secret", "godaddy_secret", "godaddysecret", "godaddyapisecret", "gd_secret"],
        "[A-Za-z0-9]{21,22}",
        22,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(22);
          return [{ path: ".env", text: `GODADDY_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `GODADDY_API_KEY=${make.alnum(12)}_${make.alnum(22)}\n` },
          { text: `GODADDY_API_SECRET=${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
