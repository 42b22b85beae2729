// Credentials of Mattermost.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

/** The digits of z-base-32, in which the server writes its random values (`server/public/model/utils.go` in its source). */
const DIGITS = "abcdefghijkmnopqrstuwxyz13456789";

export const mattermost = defineProvider({
  id: "mattermost",
  name: "Mattermost",
  docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  revoke: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  rules: [
    {
      id: "mattermost-access-token",
      title: "Mattermost access token",
      ...assigned(
        [
          "mattermost_token",
          "mattermost-token",
          "mattermosttoken",
          "mattermost_access_token",
          "mattermost_bot_token",
          "mattermost_api",
          "mattermost_personal",
        ],
        `[${DIGITS}]{26}`,
        26,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.of(DIGITS, 26);
          return [
            { text: `MATTERMOST_TOKEN=${secret}\n`, secret },
            { path: "bot.yaml", text: `mattermost_bot_token: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MATTERMOST_CHANNEL_ID=${make.of(DIGITS, 26)}\n` },
          { text: `MATTERMOST_TOKEN=${make.of(DIGITS, 25)}\n` },
        ],
      },
    },
    {
      id: "mattermost-incoming-webhook",
      title: "Mattermost incoming webhook",
      keywords: ["mattermost"],
      pattern: /mattermost[\w.:-]{0,80}\/hooks\/(?<secret>[a-km-uw-z13-9]{26})(?![A-Za-z0-9])/,
      reach: { before: 0, after: 124 },
      level: "likely",
      revoke: "https://developers.mattermost.com/integrate/webhooks/incoming/",
      examples: {
        flags: (make) => {
          const secret = make.of(DIGITS, 26);
          return [{ text: `WEBHOOK=https://mattermost.example.test/hooks/${secret}\n`, secret }];
        },
        allows: () => [{ text: "WEBHOOK=https://mattermost.example.test/hooks/xxx-generatedkey-xxx\n" }],
      },
    },
  ],
});
