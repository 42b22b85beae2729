// Credentials of Plaid.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const plaid = defineProvider({
  id: "plaid",
  name: "Plaid",
  docs: "https://plaid.com/docs/quickstart/glossary/",
  revoke: "https://plaid.com/docs/account/security/",
  rules: [
    {
      id: "plaid-secret",
      title: "Plaid secret",
      ...assigned(
        ["plaid_secret", "plaid-secret", "plaidsecret", "plaid_production", "plaid_client_secret"],
        "[a-f0-9]{30}",
        30,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(30);
          return [
            { text: `PLAID_SECRET=${secret}\n`, secret },
            { path: "bank.ts", text: `const plaidSecret = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [{ text: `PLAID_CLIENT_ID=${make.hex(24)}\n` }, { text: `PLAID_SECRET=${make.hex(32)}\n` }],
      },
    },
    {
      id: "plaid-access-token",
      title: "Plaid access token",
      ...token("access-production-", UUID, UUID_LENGTH),
      level: "likely",
      revoke: "https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate",
      examples: {
        flags: (make) => {
          const secret = `access-production-${make.uuid()}`;
          return [{ path: "items.json", text: `{ "access_token": "${secret}" }\n`, secret }];
        },
        allows: (make) => [{ text: `{ "public_token": "public-production-${make.uuid()}" }\n` }],
      },
    },
    {
      id: "plaid-sandbox-access-token",
      title: "Plaid sandbox access token",
      ...token(["access-sandbox-", "access-development-"], UUID, UUID_LENGTH),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `access-sandbox-${make.uuid()}`;
          return [{ path: "items.json", text: `{ "access_token": "${secret}" }\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `{ "public_token": "public-sandbox-${make.uuid()}" }\n` }],
      },
    },
  ],
});
