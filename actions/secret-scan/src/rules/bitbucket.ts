// Credentials of Bitbucket.
import { assigned } from "../rule/pattern.ts";
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
  ],
});
