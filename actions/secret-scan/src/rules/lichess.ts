// Credentials of Lichess.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const lichess = defineProvider({
  id: "lichess",
  name: "Lichess",
  docs: "https://lichess.org/api",
  revoke: "https://lichess.org/account/oauth/token",
  rules: [
    {
      id: "lichess-personal-token",
      title: "Lichess personal API access token",
      ...token("lip_", "[A-Za-z0-9]{20}", 20),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lip_${make.alnum(20)}`;
          return [
            { text: `LICHESS_TOKEN=${secret}\n`, secret },
            { path: "config.yml", text: `token: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `clip_${make.alnum(20)}\n` }, { text: `token: "lip_${make.alnum(19)}"\n` }],
      },
    },
    {
      id: "lichess-oauth-token",
      title: "Lichess OAuth access token",
      ...token("lio_", "[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lio_${make.alnum(32)}`;
          return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `portfolio_${make.alnum(32)}\n` },
          { text: `Authorization: Bearer lio_${make.alnum(20)}\n` },
        ],
      },
    },
  ],
});
