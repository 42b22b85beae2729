// Credentials of Auth0.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const auth0 = defineProvider({
  id: "auth0",
  name: "Auth0",
  docs: "https://auth0.com/docs/get-started/applications/application-settings",
  revoke: "https://auth0.com/docs/get-started/applications/rotate-client-secret",
  rules: [
    {
      id: "auth0-client-secret",
      title: "Auth0 client secret",
      ...assigned(
        [
          "auth0_client_secret",
          "auth0clientsecret",
          "auth0_secret",
          "auth0-client-secret",
          "auth0_mgmt_client_secret",
          "auth0_management_client_secret",
        ],
        "[A-Za-z0-9_-]{64}",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(64);
          return [
            { path: ".env", text: `AUTH0_CLIENT_SECRET=${secret}\n`, secret },
            { path: "settings.json", text: `{ "auth0ClientSecret": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `AUTH0_CLIENT_ID=${make.alnum(32)}\n` },
          { text: `AUTH0_CLIENT_SECRET=${make.alnum(63)}\n` },
        ],
      },
    },
  ],
});
