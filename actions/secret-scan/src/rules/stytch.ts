// Credentials of Stytch.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const stytch = defineProvider({
  id: "stytch",
  name: "Stytch",
  docs: "https://stytch.com/docs/api/authentication",
  revoke: "https://stytch.com/docs/workspace-management/pwa/secret-rotation",
  rules: [
    {
      id: "stytch-live-secret",
      title: "Stytch live secret",
      ...token("secret-live-", "[A-Za-z0-9_-]{36}=?", 37),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `secret-live-${make.base64url(35)}k=`;
          return [{ text: `STYTCH_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `STYTCH_PROJECT_ID=project-live-${make.uuid()}\n` },
          { text: `STYTCH_SECRET=secret-live-${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "stytch-test-secret",
      title: "Stytch test secret",
      ...token("secret-test-", "[A-Za-z0-9_-]{36}=?", 37),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `secret-test-${make.base64url(35)}k=`;
          return [{ text: `STYTCH_SECRET=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `STYTCH_PUBLIC_TOKEN=public-token-test-${make.uuid()}\n` }],
      },
    },
  ],
});
