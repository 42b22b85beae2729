// Credentials of FreshBooks.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const freshbooks = defineProvider({
  id: "freshbooks",
  name: "FreshBooks",
  docs: "https://www.freshbooks.com/api/authentication",
  revoke: "https://www.freshbooks.com/api/authentication",
  rules: [
    {
      id: "freshbooks-client-secret",
      title: "FreshBooks OAuth client secret or access token",
      ...assigned(
        ["freshbooks_client_secret", "freshbooks_secret", "freshbooks_access", "freshbooks_token", "freshbookssecret"],
        "[a-f0-9]{64}",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [
            { path: ".env", text: `FRESHBOOKS_CLIENT_SECRET=${secret}\n`, secret },
            { path: "app.rb", text: `freshbooks_access_token: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FRESHBOOKS_CLIENT_SECRET=${make.hex(63)}\n` },
          { text: `FRESHBOOKS_CLIENT_ID=${make.hex(64)}\n` },
        ],
      },
    },
  ],
});
