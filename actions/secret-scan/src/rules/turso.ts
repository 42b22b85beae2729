// Credentials of Turso.
import { judgeTursoToken, syntheticTursoToken } from "../format/turso-token.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const JWT = "eyJ[A-Za-z0-9_-]{10,200}\\.eyJ[A-Za-z0-9_-]{10,500}\\.[A-Za-z0-9_-]{86}";

export const turso = defineProvider({
  id: "turso",
  name: "Turso",
  docs: "https://docs.turso.tech/sdk/authentication",
  revoke: "https://docs.turso.tech/cli/db/tokens/invalidate",
  rules: [
    {
      id: "turso-database-token",
      title: "Turso database token",
      ...assigned(
        [
          "turso_auth_token",
          "turso_token",
          "turso_database_auth",
          "tursoauthtoken",
          "libsql_auth_token",
          "libsqlauthtoken",
          "turso_api_token",
        ],
        JWT,
        794,
      ),
      level: "likely",
      judge: judgeTursoToken,
      examples: {
        flags: (make) => {
          const secret = syntheticTursoToken(make);
          return [{ text: `TURSO_AUTH_TOKEN=${secret}\n`, secret, level: "verified-format" }];
        },
        allows: (make) => [
          { text: "TURSO_DATABASE_URL=libsql://app.example.test\n" },
          { text: `TURSO_AUTH_TOKEN=eyJ${make.alnum(33)}.eyJ${make.alnum(60)}.${make.base64url(86)}\n` },
        ],
      },
    },
  ],
});
