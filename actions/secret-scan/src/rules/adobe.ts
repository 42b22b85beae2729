// Credentials of Adobe.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const adobe = defineProvider({
  id: "adobe",
  name: "Adobe",
  docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
  revoke:
    "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation#rotating-client-secrets",
  rules: [
    {
      id: "adobe-client-secret",
      title: "Adobe OAuth client secret",
      ...token("p8e-", "[A-Za-z0-9_-]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `p8e-${make.base64url(32)}`;
          return [
            { text: `ADOBE_CLIENT_SECRET=${secret}\n`, secret },
            { path: "config.json", text: `{ "client_secret": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ADOBE_CLIENT_SECRET=p8e-${make.alnum(31)}\n` },
          { text: `ADOBE_CLIENT_ID=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
