// Credentials of Sendbird.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sendbird = defineProvider({
  id: "sendbird",
  name: "Sendbird",
  docs: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
  revoke: "https://docs.sendbird.com/docs/chat/platform-api/v3/application/managing-api-tokens",
  rules: [
    {
      id: "sendbird-api-token",
      title: "Sendbird API token",
      ...assigned(
        ["sendbird_api", "sendbird_token", "sendbird_master", "sendbird-api", "sendbirdapi", "sendbirdtoken"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ text: `SENDBIRD_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SENDBIRD_APPLICATION_ID=${make.uuid().toUpperCase()}\n` },
          { text: `SENDBIRD_API_TOKEN=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
