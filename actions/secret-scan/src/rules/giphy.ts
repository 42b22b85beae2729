// Credentials of GIPHY.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const giphy = defineProvider({
  id: "giphy",
  name: "GIPHY",
  docs: "https://developers.giphy.com/docs/api/",
  revoke: "https://developers.giphy.com/dashboard/",
  rules: [
    {
      id: "giphy-api-key",
      title: "GIPHY API key",
      ...assigned(["giphy_api", "giphy_key", "giphyapi", "giphykey", "giphy_sdk"], "[A-Za-z0-9]{32}", 32),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ path: ".env", text: `GIPHY_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `GIPHY_API_KEY=${make.alnum(31)}\n` }, { text: `GIPHY_ID=${make.alnum(18)}\n` }],
      },
    },
  ],
});
