// Credentials of JetBrains TeamCity.
import { Buffer } from "node:buffer";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const teamcity = defineProvider({
  id: "teamcity",
  name: "JetBrains TeamCity",
  docs: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
  revoke: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
  rules: [
    {
      id: "teamcity-access-token",
      title: "TeamCity access token",
      ...token("eyJ0eXAiOiAiVENWMiJ9.", "[A-Za-z0-9_-]{30,60}\\.[A-Za-z0-9_-]{40,60}", 121),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${Buffer.from('{"typ": "TCV2"}').toString("base64url")}.${make.base64url(36)}.${make.base64url(48)}`;
          return [
            { text: `TEAMCITY_TOKEN=${secret}\n`, secret },
            {
              path: "ci.sh",
              text: `curl -H "Authorization: Bearer ${secret}" https://teamcity.example.test\n`,
              secret,
            },
          ];
        },
        allows: (make) => [{ text: `TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.${make.base64url(10)}\n` }],
      },
    },
  ],
});
