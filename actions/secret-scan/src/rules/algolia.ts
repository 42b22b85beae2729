// Credentials of Algolia.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const algolia = defineProvider({
  id: "algolia",
  name: "Algolia",
  docs: "https://www.algolia.com/doc/guides/security/api-keys",
  revoke: "https://www.algolia.com/doc/guides/security/security-best-practices",
  rules: [
    {
      id: "algolia-admin-key",
      title: "Algolia admin or write API key",
      ...assigned(
        ["algolia_admin", "algoliaadmin", "algolia-admin", "algolia_write", "algoliawrite"],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { path: ".env", text: `ALGOLIA_ADMIN_API_KEY=${secret}\n`, secret },
            { path: "index.js", text: `const algoliaAdminKey = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ALGOLIA_SEARCH_KEY=${make.hex(32)}\n` },
          { text: `ALGOLIA_ADMIN_API_KEY=${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "algolia-api-key",
      title: "Algolia API key of an unknown kind",
      ...assigned(["algolia_api", "algoliaapi", "algolia-api"], "[a-f0-9]{32}", 32),
      level: "possible",
      judge: ({ match }) =>
        /search|public/i.test(match) ? undefined : { level: "possible", note: "may be a search key, which is public" },
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: ".env", text: `ALGOLIA_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `ALGOLIA_API_KEY_SEARCH=${make.hex(32)}\n` },
          { text: `ALGOLIA_API_KEY=${make.hex(31)}\n` },
        ],
      },
    },
  ],
});
