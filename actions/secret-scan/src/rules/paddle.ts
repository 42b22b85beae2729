// Credentials of Paddle.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const paddle = defineProvider({
  id: "paddle",
  name: "Paddle",
  docs: "https://developer.paddle.com/api-reference/about/authentication",
  revoke: "https://developer.paddle.com/api-reference/about/api-keys",
  rules: [
    {
      id: "paddle-live-key",
      title: "Paddle live API key",
      ...token("pdl_live_apikey_", "[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", 53),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pdl_live_apikey_${make.lowerAlnum(26)}_${make.alnum(22)}_${make.alnum(3)}`;
          return [
            { text: `PADDLE_API_KEY=${secret}\n`, secret },
            { path: "billing.ts", text: `const paddle = new Paddle("${secret}");\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PADDLE_CLIENT_TOKEN=live_${make.hex(27)}\n` },
          { text: `PADDLE_API_KEY=pdl_live_apikey_${make.lowerAlnum(26)}\n` },
        ],
      },
    },
    {
      id: "paddle-sandbox-key",
      title: "Paddle sandbox API key",
      ...token("pdl_sdbx_apikey_", "[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", 53),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `pdl_sdbx_apikey_${make.lowerAlnum(26)}_${make.alnum(22)}_${make.alnum(3)}`;
          return [{ text: `PADDLE_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `PADDLE_API_KEY=pdl_sdbx_apikey_${make.lowerAlnum(26)}_${make.alnum(20)}\n` }],
      },
    },
    {
      id: "paddle-webhook-secret",
      title: "Paddle webhook secret key",
      ...token("pdl_ntfset_", "[a-z0-9]{26}_[A-Za-z0-9+/]{32}", 59),
      level: "likely",
      revoke: "https://developer.paddle.com/webhooks/signature-verification",
      examples: {
        flags: (make) => {
          const secret = `pdl_ntfset_${make.lowerAlnum(26)}_${make.base64(31)}k`;
          return [{ text: `PADDLE_WEBHOOK_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `PADDLE_NOTIFICATION_SETTING=ntfset_${make.lowerAlnum(26)}\n` }],
      },
    },
  ],
});
