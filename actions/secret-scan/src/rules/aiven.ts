// Credentials of Aiven.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const aiven = defineProvider({
  id: "aiven",
  name: "Aiven",
  docs: "https://aiven.io/docs/platform/concepts/authentication-tokens",
  revoke: "https://aiven.io/docs/platform/howto/manage-application-users",
  rules: [
    {
      id: "aiven-api-token",
      title: "Aiven API token",
      ...assigned(["aiven"], "[A-Za-z0-9+/=]{372}", 372),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64(372);
          return [
            { text: `AIVEN_API_TOKEN=${secret}\n`, secret },
            { path: "main.tf", text: `provider "aiven" {\n  aiven_api_token = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `AIVEN_API_TOKEN=${make.base64(371)}\n` }, { text: "AIVEN_API_TOKEN=<token>\n" }],
      },
    },
    {
      id: "aiven-service-password",
      title: "Aiven service password",
      ...token("AVNS_", "[A-Za-z0-9_-]{19}", 19),
      level: "likely",
      revoke: "https://aiven.io/docs/platform/howto/reset-service-password",
      examples: {
        flags: (make) => {
          const secret = `AVNS_${make.base64url(19)}`;
          return [
            { path: ".env", text: `PGPASSWORD=${secret}\n`, secret },
            { text: `DATABASE_URL=postgres://avnadmin:${secret}@pg.example.test:12691/defaultdb\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PGPASSWORD=AVNS_${make.alnum(18)}\n` },
          { text: `PGPASSWORD=AVNS_${"x".repeat(19)}\n` },
        ],
      },
    },
  ],
});
