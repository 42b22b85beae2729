// Credentials of Telegram bots.
import { defineProvider } from "../rule/secret-rule.ts";

export const telegram = defineProvider({
  id: "telegram",
  name: "Telegram",
  docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
  revoke: "https://core.telegram.org/bots/features#generating-an-authentication-token",
  rules: [
    {
      id: "telegram-bot-token",
      title: "Telegram bot token",
      keywords: [":aa"],
      pattern: /(?:(?<![A-Za-z0-9])|(?<=bot))[0-9]{5,16}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/,
      reach: { before: 16, after: 37 },
      level: "likely",
      minEntropy: 3.5,
      judge: ({ secret }) => ({ level: "likely", facts: { bot: secret.slice(0, secret.indexOf(":")) } }),
      examples: {
        flags: (make) => {
          const secret = `7${make.digits(9)}:AA${make.base64url(32)}a`;
          return [
            { text: `TELEGRAM_TOKEN=${secret}\n`, secret },
            { path: "notify.sh", text: `curl https://api.telegram.org/bot${secret}/sendMessage\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `TELEGRAM_TOKEN=7${make.digits(9)}:AA${make.alnum(32)}\n` },
          { text: `TELEGRAM_TOKEN=7${make.digits(9)}:BB${make.alnum(33)}\n` },
          { text: `TELEGRAM_TOKEN=7${make.digits(9)}:AA${"x".repeat(33)}\n` },
        ],
      },
    },
  ],
});
