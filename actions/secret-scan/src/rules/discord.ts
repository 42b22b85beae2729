// Credentials of Discord.
import { Buffer } from "node:buffer";
import { assigned, token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const DOCS = "https://discord.com/developers/docs";
const TOKEN = "[MNO][A-Za-z0-9_-]{21,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}";
const HOSTS = ["discord.com", "discordapp.com"].map((host) => `${host}/api/webhooks/`);

/** The first part is the number of the account (Discord's reference, "Snowflakes") in base 64. */
function judgeToken({ secret }: Candidate): Judgement | undefined {
  const account = Buffer.from(secret.split(".", 1)[0] ?? "", "base64").toString("latin1");
  return /^[0-9]{16,20}$/.test(account)
    ? { level: "verified-format", note: "holds an account number", facts: { account } }
    : undefined;
}

function botToken(make: Synthetic): string {
  const account = Buffer.from(`1${make.digits(17)}`).toString("base64url");
  return `${account}.G${make.alnum(5)}.${make.base64url(37)}a`;
}

export const discord = defineProvider({
  id: "discord",
  name: "Discord",
  docs: `${DOCS}/reference#authentication`,
  revoke: `${DOCS}/quick-start/getting-started`,
  rules: [
    {
      id: "discord-bot-token",
      title: "Discord bot or user token",
      keywords: [
        "discord",
        "bot_token",
        "bot-token",
        "bottoken",
        "client.login",
        "client.run",
        "bot.run",
        "bot.login",
        "authorization: bot ",
      ],
      pattern: new RegExp(
        `(?:[dD][iI][sS][cC][oO][rR][dD]|[bB][oO][tT][_-]?[tT][oO][kK][eE][nN]|(?:[cC]lient|[bB]ot)\\.(?:run|login)|[aA]uthorization: Bot )` +
          `[^\\n]{0,60}?(?<![\\w-])(?<secret>${TOKEN})(?![\\w-])`,
      ),
      reach: { before: 0, after: 180 },
      level: "likely",
      judge: judgeToken,
      examples: {
        flags: (make) => {
          const secret = botToken(make);
          return [
            { text: `DISCORD_TOKEN=${secret}\n`, secret },
            { path: "bot.js", text: `client.login("${secret}");\n`, secret },
            { path: "bot.py", text: `bot.run('${secret}')\n`, secret },
            { text: `curl -H "Authorization: Bot ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DISCORD_TOKEN=M${make.lower(23)}.${make.alnum(6)}.${make.alnum(38)}\n` },
          { text: `DISCORD_TOKEN=${botToken(make).slice(0, 40)}\n` },
        ],
      },
    },
    {
      id: "discord-webhook",
      title: "Discord webhook",
      ...token(HOSTS, "[0-9]{16,20}/[A-Za-z0-9_-]{60,72}", 93),
      level: "likely",
      revoke: `${DOCS}/resources/webhook#delete-webhook`,
      examples: {
        flags: (make) => {
          const secret = `${HOSTS[0]}${make.digits(19)}/${make.base64url(67)}a`;
          return [
            { text: `url = "https://${secret}"\n`, secret },
            { text: `https://canary.${secret}?wait=true\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `https://${HOSTS[0]}${make.digits(19)}/${make.alnum(20)}\n` },
          { text: `https://${HOSTS[0]}ID/TOKEN\n` },
        ],
      },
    },
    {
      id: "discord-client-secret",
      title: "Discord OAuth2 client secret",
      ...assigned(
        ["discord_client_secret", "discord-client-secret", "discordclientsecret", "discord_secret"],
        "[a-z0-9_-]{32}",
        32,
      ),
      level: "likely",
      minEntropy: 3.5,
      revoke: `${DOCS}/topics/oauth2`,
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(15)}_${make.alnum(16)}`;
          return [{ text: `DISCORD_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `DISCORD_CLIENT_SECRET=${make.alnum(33)}\n` },
          { text: `DISCORD_CLIENT_ID=${make.digits(18)}\n` },
        ],
      },
    },
  ],
});
