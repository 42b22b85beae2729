// Credentials of Heroku.
import { UUID } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const heroku = defineProvider({
  id: "heroku",
  name: "Heroku",
  docs: "https://devcenter.heroku.com/articles/authentication",
  revoke: "https://devcenter.heroku.com/articles/authentication#revoking-tokens",
  rules: [
    {
      id: "heroku-api-key",
      title: "Heroku API key",
      ...token("HRKU-", `(?:AA[A-Za-z0-9_-]{50,70}|${UUID})`, 72),
      level: "likely",
      examples: {
        flags: (make) => {
          const older = make.uuid();
          const secret = `HRKU-AA${make.base64url(58)}`;
          return [
            { path: ".env", text: `HEROKU_API_KEY=${secret}\n`, secret },
            { path: ".netrc", text: `password HRKU-${older}\n`, secret: `HRKU-${older}` },
          ];
        },
        allows: (make) => [
          { text: `HEROKU_API_KEY=HRKU-AA${make.alnum(40)}\n` },
          { text: `HEROKU_API_KEY=HRKU-AA${"x".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "heroku-legacy-key",
      title: "Heroku API key (without prefix)",
      ...assigned(
        [
          "heroku_api",
          "heroku_key",
          "heroku_token",
          "heroku_auth",
          "heroku_oauth",
          "herokuapi",
          "heroku-api",
          "heroku-token",
        ],
        UUID,
        36,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { path: ".env", text: `HEROKU_API_KEY=${secret}\n`, secret },
            { path: "deploy.yml", text: `heroku_api_key: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `HEROKU_APP_ID=${make.uuid()}\n` }, { text: `HEROKU_API_KEY=${make.hex(32)}\n` }],
      },
    },
  ],
});
