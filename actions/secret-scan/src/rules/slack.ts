// Credentials of Slack.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const WEBHOOK = ["hooks.slack.com", "services", ""].join("/");
const WORKFLOW = ["hooks.slack.com", "workflows", ""].join("/");
const GOVERNMENT = ["hooks.slack-gov.com", "services", ""].join("/");
const TRIGGER = ["hooks.slack.com", "triggers", ""].join("/");

function bot(make: Synthetic): string {
  return `xoxb-${make.digits(12)}-${make.digits(13)}-${make.alnum(24)}`;
}

function user(make: Synthetic): string {
  return `xoxp-${make.digits(12)}-${make.digits(12)}-${make.digits(13)}-${make.hex(32)}`;
}

function webhook(make: Synthetic): string {
  return `${WEBHOOK}T${make.upperAlnum(8)}/B${make.upperAlnum(10)}/${make.alnum(24)}`;
}

export const slack = defineProvider({
  id: "slack",
  name: "Slack",
  docs: "https://docs.slack.dev/authentication/tokens/",
  revoke: "https://docs.slack.dev/reference/methods/auth.revoke/",
  rules: [
    {
      id: "slack-bot-token",
      title: "Slack bot token",
      ...token("xoxb-", "[0-9]{9,14}-(?:[0-9]{9,14}-)?[A-Za-z0-9]{24,34}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = bot(make);
          return [{ text: `SLACK_BOT_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `xoxb-${make.digits(12)}-${make.digits(13)}-${make.alnum(10)}\n` },
          { text: `xoxb-${make.digits(12)}-${make.digits(13)}-${"x".repeat(24)}\n` },
        ],
      },
    },
    {
      id: "slack-user-token",
      title: "Slack user token",
      ...token(
        ["xoxp-", "xoxe-", "xoxs-", "xoxo-", "xoxa-"],
        "(?:[0-9]-)?(?:[0-9]{9,14}-){2,3}[A-Za-z0-9]{10,64}",
        111,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = user(make);
          const rotated = secret.replace("xoxp", "xoxe");
          return [
            { path: "config.json", text: `{"token": "${secret}"}\n`, secret },
            { path: "config.json", text: `{"token": "${rotated}"}\n`, secret: rotated },
          ];
        },
        allows: (make) => [
          { text: `xoxp-${make.digits(12)}-${make.alnum(24)}\n` },
          { text: `xoxp-${make.digits(40)}\n` },
        ],
      },
    },
    {
      id: "slack-rotated-token",
      title: "Slack token with rotation: access, refresh or configuration token",
      ...token(["xoxe.xoxb-", "xoxe.xoxp-", "xoxe-"], "[0-9]-[A-Za-z0-9]{140,180}", 182),
      level: "likely",
      examples: {
        flags: (make) => {
          const [access, refresh] = [`xoxe.xoxp-1-${make.alnum(166)}`, `xoxe-1-${make.alnum(147)}`];
          return [
            { text: `SLACK_CONFIG_TOKEN=${access}\n`, secret: access },
            { text: `refresh: "${refresh}"\n`, secret: refresh },
          ];
        },
        allows: (make) => [{ text: `xoxe-1-${make.alnum(60)}\n` }],
      },
    },
    {
      id: "slack-app-token",
      title: "Slack app-level token",
      ...token("xapp-", "[0-9]-[A-Z0-9]{9,13}-[0-9]{9,14}-[a-f0-9]{32,128}", 160),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xapp-1-A${make.upperAlnum(10)}-${make.digits(13)}-${make.hex(64)}`;
          return [{ text: `SLACK_APP_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `xapp-1-A${make.upperAlnum(10)}-${make.digits(13)}-${make.hex(20)}\n` }],
      },
    },
    {
      id: "slack-session-token",
      title: "Slack session token of a browser",
      ...token("xoxc-", "(?:[0-9]{9,14}-){3}[a-f0-9]{64}", 109),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xoxc-${make.digits(12)}-${make.digits(12)}-${make.digits(13)}-${make.hex(64)}`;
          return [{ text: `token=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `xoxc-${make.digits(12)}-${make.hex(64)}\n` }],
      },
    },
    {
      id: "slack-webhook",
      title: "Slack incoming webhook",
      ...token(
        [WEBHOOK, WORKFLOW, TRIGGER, GOVERNMENT],
        "[TE][A-Z0-9]{8,14}/[A-Z0-9]{8,22}/(?:[0-9]{10,22}/)?[A-Za-z0-9]{20,40}",
        101,
        "A-Za-z0-9_-",
      ),
      level: "likely",
      revoke: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
      examples: {
        flags: (make) => {
          const secret = webhook(make);
          const workflow = `${WORKFLOW}T${make.upperAlnum(10)}/A${make.upperAlnum(10)}/${make.digits(18)}/${make.alnum(24)}`;
          return [
            { text: `SLACK_WEBHOOK_URL=https://${secret}\n`, secret },
            { text: `url: "https://${workflow}"\n`, secret: workflow },
            ...[secret.replace(WEBHOOK, GOVERNMENT)].map((other) => ({
              text: `url: "https://${other}"\n`,
              secret: other,
            })),
          ];
        },
        allows: (make) => [
          { text: `https://${WEBHOOK}T${"0".repeat(8)}/B${"0".repeat(8)}/${"X".repeat(24)}\n` },
          { text: `https://${WEBHOOK}T${make.upperAlnum(8)}/B${make.upperAlnum(8)}\n` },
        ],
      },
    },
  ],
});
