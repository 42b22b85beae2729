// Credentials of Bitbucket.

import { Buffer } from "node:buffer";
import { judgeDecoded } from "../format/base64-text.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const bitbucket = defineProvider({
  id: "bitbucket",
  name: "Bitbucket",
  docs: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
  revoke: "https://support.atlassian.com/bitbucket-cloud/docs/revoke-an-access-token/",
  rules: [
    {
      id: "bitbucket-client-secret",
      title: "Bitbucket Cloud OAuth consumer secret",
      ...assigned(
        [
          "bitbucket_client_secret",
          "bitbucket_secret",
          "bitbucket_oauth_secret",
          "bitbucketclientsecret",
          "bitbucket-client-secret",
        ],
        "(?:[A-Za-z0-9]{32}|[A-Za-z0-9_=-]{64})",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [
            { path: ".env", text: `BITBUCKET_CLIENT_SECRET=${secret}\n`, secret },
            { path: "oauth.ts", text: `const bitbucketClientSecret = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BITBUCKET_CLIENT_ID=${make.alnum(18)}\n` },
          { text: `BITBUCKET_CLIENT_SECRET=${make.alnum(40)}\n` },
        ],
      },
    },
    {
      id: "bitbucket-data-center-token",
      title: "Bitbucket Data Center HTTP access token",
      ...token("BBDC-", "[A-Za-z0-9+/]{44}", 44),
      level: "likely",
      judge: ({ secret }) => judgeDecoded(secret.slice("BBDC-".length), /^\d{12}:/),
      revoke: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
      examples: {
        flags: (make) => {
          const secret = `BBDC-${Buffer.from(`${make.digits(12)}:${make.alnum(20)}`).toString("base64")}`;
          return [
            { path: ".env", text: `BITBUCKET_TOKEN=${secret}\n`, secret, level: "verified-format" },
            {
              text: `Authorization: Bearer BBDC-0${secret.slice(6)}\n`,
              secret: `BBDC-0${secret.slice(6)}`,
              level: "possible",
            },
          ];
        },
        allows: (make) => [
          { text: `BITBUCKET_TOKEN=BBDC-${make.base64(40)}\n` },
          { text: `BITBUCKET_TOKEN=BBDC-${"x".repeat(44)}\n` },
        ],
      },
    },
  ],
});
