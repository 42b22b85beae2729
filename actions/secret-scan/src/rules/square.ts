// Credentials of Square.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const square = defineProvider({
  id: "square",
  name: "Square",
  docs: "https://developer.squareup.com/docs/build-basics/access-tokens",
  revoke: "https://developer.squareup.com/docs/oauth-api/revoke-token",
  rules: [
    {
      id: "square-access-token",
      title: "Square access token",
      ...token("EAAA", "[A-Za-z0-9_-]{60}", 60),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `EAAA${make.base64url(59)}k`;
          return [
            { text: `SQUARE_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "pay.rb", text: `Square::Client.new(access_token: "${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SQUARE_LOCATION_ID=L${make.upperAlnum(12)}\n` },
          { text: `EAAA${make.base64url(100)}\n` },
          { text: `EAAA${"A".repeat(60)}\n` },
        ],
      },
    },
    {
      id: "square-application-secret",
      title: "Square OAuth application secret",
      ...token("sq0csp-", "[A-Za-z0-9_-]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sq0csp-${make.base64url(42)}k`;
          return [{ text: `SQUARE_APPLICATION_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SQUARE_APPLICATION_ID=sq0idp-${make.base64url(21)}k\n` }],
      },
    },
    {
      id: "square-sandbox-application-secret",
      title: "Square sandbox application secret",
      ...token("sandbox-sq0csb-", "[A-Za-z0-9_-]{43}", 43),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `sandbox-sq0csb-${make.base64url(42)}k`;
          return [{ text: `SQUARE_APPLICATION_SECRET=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `SQUARE_APPLICATION_ID=sandbox-sq0idb-${make.base64url(21)}k\n` }],
      },
    },
    {
      id: "square-legacy-access-token",
      title: "Square personal access token (old format)",
      ...token("sq0atp-", "[A-Za-z0-9_-]{22}", 22),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sq0atp-${make.base64url(21)}k`;
          return [{ text: `SQUARE_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SQUARE_ACCESS_TOKEN=sq0atp-${make.alnum(10)}\n` }],
      },
    },
  ],
});
