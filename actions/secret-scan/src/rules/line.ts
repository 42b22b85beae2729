// Credentials of LINE.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const line = defineProvider({
  id: "line",
  name: "LINE",
  docs: "https://developers.line.biz/en/docs/basics/channel-access-token/",
  revoke: "https://developers.line.biz/en/reference/messaging-api/#revoke-longlived-or-shortlived-channel-access-token",
  rules: [
    {
      id: "line-channel-access-token",
      title: "LINE long-lived channel access token",
      keywords: ["w1cdnyilfu="],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{161}w1cDnyilFU=(?![A-Za-z0-9+/=])/,
      reach: { before: 161, after: 12 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.base64(161)}w1cDnyilFU=`;
          return [
            { text: `LINE_CHANNEL_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "bot.py", text: `line_bot_api = LineBotApi('${secret}')\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LINE_CHANNEL_ACCESS_TOKEN=${make.base64(120)}w1cDnyilFU=\n` },
          { text: "LINE_CHANNEL_ACCESS_TOKEN=YOUR_CHANNEL_ACCESS_TOKEN\n" },
        ],
      },
    },
    {
      id: "line-channel-secret",
      title: "LINE channel secret",
      ...assigned(
        ["line_channel_secret", "line_secret", "linechannelsecret", "channel_secret", "channelsecret"],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      revoke: "https://developers.line.biz/en/faq/",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `LINE_CHANNEL_SECRET=${secret}\n`, secret },
            { path: "line.ts", text: `const config = { channelSecret: "${secret}" };\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LINE_CHANNEL_ID=${make.digits(10)}\n` },
          { text: `LINE_CHANNEL_SECRET=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
