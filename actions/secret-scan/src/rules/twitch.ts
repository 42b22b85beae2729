// Credentials of Twitch.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const twitch = defineProvider({
  id: "twitch",
  name: "Twitch",
  docs: "https://dev.twitch.tv/docs/authentication/",
  revoke: "https://dev.twitch.tv/docs/authentication/revoke-tokens/",
  rules: [
    {
      id: "twitch-client-secret",
      title: "Twitch client secret",
      ...assigned(
        ["twitch_client_secret", "twitch-client-secret", "twitchclientsecret", "twitch_secret", "twitchsecret"],
        "[a-z0-9]{30}",
        30,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(30);
          return [{ text: `TWITCH_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TWITCH_CLIENT_ID=${make.lowerAlnum(30)}\n` },
          { text: `TWITCH_CLIENT_SECRET=${make.lowerAlnum(20)}\n` },
        ],
      },
    },
    {
      id: "twitch-access-token",
      title: "Twitch OAuth access token",
      ...assigned(
        ["twitch_access_token", "twitch_oauth", "twitch_token", "twitch-token", "twitchtoken", "twitch_irc"],
        "(?:oauth:)?[a-z0-9]{30}",
        36,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(30);
          return [{ text: `TWITCH_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `TWITCH_ACCESS_TOKEN=${make.lowerAlnum(12)}\n` }],
      },
    },
    {
      id: "twitch-chat-token",
      title: "Twitch chat token",
      ...token("oauth:", "[a-z0-9]{30}", 30, "A-Za-z0-9_"),
      level: "likely",
      revoke: "https://dev.twitch.tv/docs/chat/authenticating/",
      examples: {
        flags: (make) => {
          const secret = `oauth:${make.lowerAlnum(30)}`;
          return [{ path: "bot.py", text: `bot = Bot(irc_pass="${secret}")\n`, secret }];
        },
        allows: (make) => [
          { text: `PASS oauth:${make.lowerAlnum(12)}\n` },
          { text: "urn:ietf:params:oauth:grant-type:token-exchange\n" },
        ],
      },
    },
  ],
});
