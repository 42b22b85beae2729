// Credentials of X (Twitter).
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const twitter = defineProvider({
  id: "twitter",
  name: "X (Twitter)",
  docs: "https://docs.x.com/resources/fundamentals/authentication/overview",
  revoke: "https://docs.x.com/resources/fundamentals/authentication/guides/authentication-best-practices",
  rules: [
    {
      id: "twitter-bearer-token",
      title: "X app-only bearer token",
      keywords: ["%3d"],
      pattern:
        /(?<![A-Za-z0-9%+/_-])A{20,22}[A-Za-z0-9]{4,12}AAAA[A-Za-z0-9%]{20,80}%3D[A-Za-z0-9]{20,80}(?![A-Za-z0-9%+/_-])/,
      reach: { before: 118, after: 84 },
      level: "likely",
      minEntropy: 3,
      examples: {
        flags: (make) => {
          const secret = `${"A".repeat(21)}${make.alnum(6)}AAAAA${make.alnum(20)}%2B${make.alnum(50)}%3D${make.alnum(20)}`;
          return [{ text: `TWITTER_BEARER_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `data:image/png;base64,${make.base64(20)}${"A".repeat(60)}${make.base64(20)}\n` },
          { text: `${"A".repeat(120)}\n` },
        ],
      },
    },
    {
      id: "twitter-api-secret",
      title: "X API key secret (consumer secret)",
      ...assigned(
        [
          "twitter_consumer_secret",
          "twitter_api_secret",
          "twitter_client_secret",
          "twitter_api_key_secret",
          "twitterconsumersecret",
          "twitterapisecret",
          "twitter-consumer-secret",
        ],
        "[A-Za-z0-9_-]{50}",
        50,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(50);
          return [{ text: `TWITTER_CONSUMER_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TWITTER_CONSUMER_KEY=${make.alnum(25)}\n` },
          { text: `TWITTER_CONSUMER_SECRET=${make.alnum(30)}\n` },
        ],
      },
    },
    {
      id: "twitter-access-token",
      title: "X user access token",
      ...assigned(["twitter", "x_access_token"], "[0-9]{8,20}-[A-Za-z0-9]{40}", 61),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.digits(18)}-${make.alnum(40)}`;
          return [{ text: `TWITTER_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TWITTER_USER_ID=${make.digits(18)}\n` },
          { text: `TWITTER_ACCESS_TOKEN=${make.digits(18)}-${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "twitter-access-token-secret",
      title: "X user access token secret",
      ...assigned(
        [
          "twitter_access_token_secret",
          "twitter_access_secret",
          "twitter_token_secret",
          "twitter_oauth_token_secret",
          "twitteraccesstokensecret",
          "twitteraccesssecret",
        ],
        "[A-Za-z0-9]{45}",
        45,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(45);
          return [{ text: `TWITTER_ACCESS_TOKEN_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `TWITTER_ACCESS_TOKEN_SECRET=${make.alnum(50)}\n` }],
      },
    },
  ],
});
