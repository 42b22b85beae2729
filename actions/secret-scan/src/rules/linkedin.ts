// Credentials of LinkedIn.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const linkedin = defineProvider({
  id: "linkedin",
  name: "LinkedIn",
  docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",
  revoke: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/developer-portal-tools",
  rules: [
    {
      id: "linkedin-client-secret",
      title: "LinkedIn client secret",
      ...token("WPL_AP", "[01]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6}==", 27),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `WPL_AP1.${make.alnum(16)}.${make.base64(6)}==`;
          return [
            { text: `LINKEDIN_CLIENT_SECRET=${secret}\n`, secret },
            { path: "auth.ts", text: `clientSecret: "${secret}",\n`, secret },
          ];
        },
        allows: (make) => [{ text: `LINKEDIN_CLIENT_SECRET=WPL_AP1.${make.alnum(10)}.${make.base64(6)}==\n` }],
      },
    },
    {
      id: "linkedin-legacy-client-secret",
      title: "LinkedIn client secret (old format)",
      ...assigned(
        ["linkedin_client_secret", "linkedin-client-secret", "linkedinclientsecret", "linkedin_secret"],
        "(?=[A-Za-z]{0,15}[0-9])[A-Za-z0-9]{16}",
        16,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(8)}7${make.alnum(7)}`;
          return [{ text: `LINKEDIN_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `LINKEDIN_CLIENT_ID=${make.lowerAlnum(14)}\n` },
          { text: "LINKEDIN_CLIENT_SECRET=yourClientSecret\n" },
        ],
      },
    },
  ],
});
