// Credentials of Okta.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const VALUE = "00[A-Za-z0-9_-]{40}";

export const okta = defineProvider({
  id: "okta",
  name: "Okta",
  docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
  revoke: "https://help.okta.com/en-us/content/topics/security/api.htm",
  rules: [
    {
      id: "okta-api-token",
      title: "Okta API token",
      ...assigned(["okta"], VALUE, 42),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `00${make.base64url(39)}x`;
          return [
            { text: `OKTA_API_TOKEN=${secret}\n`, secret },
            { path: "okta.yaml", text: `okta:\n  client: {}\nokta_token: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `OKTA_CLIENT_ID=0oa${make.alnum(17)}\n` },
          { text: `OKTA_API_TOKEN=00${make.alnum(30)}\n` },
        ],
      },
    },
    {
      id: "okta-authorization-header",
      title: "Okta API token in a header",
      keywords: ["ssws "],
      pattern: new RegExp(`SSWS (?<secret>${VALUE})(?![A-Za-z0-9_-])`),
      reach: { before: 0, after: 48 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `00${make.base64url(39)}x`;
          return [
            { path: "okta.sh", text: `curl -H "Authorization: SSWS ${secret}" https://okta.example.test\n`, secret },
          ];
        },
        allows: () => [{ text: "Authorization: SSWS {{apikey}}\n" }],
      },
    },
  ],
});
