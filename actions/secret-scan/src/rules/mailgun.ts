// Credentials of Mailgun. The public validation key (`pubkey-`) is no secret.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mailgun = defineProvider({
  id: "mailgun",
  name: "Mailgun",
  docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
  revoke: "https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials",
  rules: [
    {
      id: "mailgun-api-key",
      title: "Mailgun API key",
      ...assigned(["mailgun", "mg_api_key", "mg_key"], "(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})", 50),
      level: "likely",
      examples: {
        flags: (make) => {
          const [secret, old] = [`${make.hex(32)}-${make.hex(8)}-${make.hex(8)}`, `key-${make.hex(32)}`];
          return [
            { text: `MAILGUN_API_KEY=${secret}\n`, secret },
            { text: `mailgun_key: "${old}"\n`, secret: old },
          ];
        },
        allows: (make) => [
          { text: `MAILGUN_API_KEY=${make.hex(32)}-${make.hex(8)}\n` },
          { text: `MAILGUN_PUBLIC_KEY=pubkey-${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "mailgun-api-key-in-command",
      title: "Mailgun API key in a command or a URL",
      keywords: ["api:key-"],
      pattern: /(?<![\w-])api:(?<secret>key-[0-9a-f]{32})(?![\w-])/,
      reach: { before: 0, after: 41 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `key-${make.hex(32)}`;
          return [{ path: "send.sh", text: `curl -s --user 'api:${secret}' https://mail.example.test\n`, secret }];
        },
        allows: (make) => [
          { text: `--user 'api:key-${make.hex(31)}'\n` },
          { text: `--user 'api:key-${"3".repeat(32)}'\n` },
        ],
      },
    },
    {
      id: "mailgun-signing-key",
      title: "Mailgun webhook signing key",
      ...assigned(
        ["mailgun_signing", "mailgun_webhook", "mailgun-signing", "mailgunsigning", "mg_signing"],
        "[0-9a-f]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ text: `MAILGUN_WEBHOOK_SIGNING_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `MAILGUN_WEBHOOK_SIGNING_KEY=${make.hex(40)}\n` }],
      },
    },
  ],
});
