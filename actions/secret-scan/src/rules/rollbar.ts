// Credentials of Rollbar.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

/** `rollbar` alone is in every scrollbar. */
const NAMES = [
  "rollbar_access",
  "rollbar_token",
  "rollbar_server",
  "rollbar_client",
  "rollbar_post",
  "rollbar_read",
  "rollbar_write",
  "rollbar_api",
  "rollbar_key",
  "rollbaraccess",
  "rollbartoken",
  "rollbar-access",
  "rollbar-token",
  "x-rollbar-",
  "rollbar.accesstoken",
];

export const rollbar = defineProvider({
  id: "rollbar",
  name: "Rollbar",
  docs: "https://docs.rollbar.com/docs/access-tokens",
  revoke: "https://docs.rollbar.com/docs/access-tokens",
  rules: [
    {
      id: "rollbar-access-token",
      title: "Rollbar access token",
      ...assigned(NAMES, "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `ROLLBAR_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "rollbar.rb", text: `config.rollbar_access_token = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ROLLBAR_CODE_VERSION=${make.hex(40)}\n` },
          { text: "ROLLBAR_ACCESS_TOKEN=POST_SERVER_ITEM_ACCESS_TOKEN\n" },
        ],
      },
    },
    {
      id: "rollbar-account-access-token",
      title: "Rollbar access token (current format)",
      ...assigned(NAMES, "[a-f0-9]{128}", 128),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(128);
          return [{ text: `ROLLBAR_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ROLLBAR_ACCESS_TOKEN=${make.hex(64)}\n` }],
      },
    },
  ],
});
