// Credentials of PlanetScale.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const planetscale = defineProvider({
  id: "planetscale",
  name: "PlanetScale",
  docs: "https://planetscale.com/docs/concepts/service-tokens",
  revoke: "https://planetscale.com/docs/concepts/service-tokens",
  rules: [
    {
      id: "planetscale-service-token",
      title: "PlanetScale service token",
      ...token("pscale_tkn_", "[A-Za-z0-9_-]{32,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pscale_tkn_${make.base64url(42)}k`;
          return [{ text: `PLANETSCALE_SERVICE_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `PLANETSCALE_SERVICE_TOKEN_ID=${make.lowerAlnum(12)}\n` },
          { text: `PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "planetscale-password",
      title: "PlanetScale database password",
      ...token("pscale_pw_", "[A-Za-z0-9_-]{32,64}", 64),
      level: "likely",
      revoke: "https://planetscale.com/docs/concepts/password-rolling",
      examples: {
        flags: (make) => {
          const secret = `pscale_pw_${make.base64url(42)}k`;
          return [{ text: `DATABASE_URL=mysql://user:${secret}@db.example.test/app\n`, secret }];
        },
        allows: (make) => [{ text: `DATABASE_PASSWORD=pscale_pw_${make.alnum(12)}\n` }],
      },
    },
    {
      id: "planetscale-oauth-token",
      title: "PlanetScale OAuth token",
      ...token("pscale_oauth_", "[A-Za-z0-9_-]{32,64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pscale_oauth_${make.base64url(42)}k`;
          return [{ text: `{ "access_token": "${secret}" }\n`, secret }];
        },
        allows: (make) => [{ text: `{ "access_token": "pscale_oauth_${make.alnum(12)}" }\n` }],
      },
    },
  ],
});
