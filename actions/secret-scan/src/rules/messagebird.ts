// Credentials of MessageBird.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const messagebird = defineProvider({
  id: "messagebird",
  name: "MessageBird",
  docs: "https://developers.messagebird.com/api/#authentication",
  revoke: "https://support.messagebird.com/hc/en-us/articles/360000124087",
  rules: [
    {
      id: "messagebird-access-key",
      title: "MessageBird access key",
      ...assigned(["messagebird", "message_bird"], "(?=[A-Za-z]{0,24}[0-9])[A-Za-z0-9]{25}", 25),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}3${make.alnum(4)}`;
          return [
            { text: `MESSAGEBIRD_API_KEY=${secret}\n`, secret },
            { path: "sms.js", text: `const messagebirdAccessKey = '${secret}';\n`, secret },
          ];
        },
        allows: (make) => [
          { text: "MESSAGEBIRD_API_KEY=YOURMESSAGEBIRDACCESSKEYX\n" },
          { text: `MESSAGEBIRD_CHANNEL_ID=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
