// Credentials of Eventbrite.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const eventbrite = defineProvider({
  id: "eventbrite",
  name: "Eventbrite",
  docs: "https://www.eventbrite.com/platform/api#/introduction/authentication",
  revoke: "https://www.eventbrite.com/platform/docs/authentication",
  rules: [
    {
      id: "eventbrite-private-token",
      title: "Eventbrite private token",
      ...assigned(
        [
          "eventbrite_private",
          "eventbrite_token",
          "eventbrite_api",
          "eventbrite_key",
          "eventbrite_oauth",
          "eventbritetoken",
        ],
        "[A-Z0-9]{20}",
        20,
      ),
      level: "likely",
      judge: ({ secret }) => (secret === secret.toUpperCase() ? { level: "likely" } : undefined),
      examples: {
        flags: (make) => {
          const secret = make.upperAlnum(20);
          return [{ path: ".env", text: `EVENTBRITE_PRIVATE_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `EVENTBRITE_EVENT_ID=${make.digits(12)}\n` },
          { text: `EVENTBRITE_PRIVATE_TOKEN=${make.upperAlnum(19)}\n` },
          { text: `EVENTBRITE_NAME=${make.lower(20)}\n` },
        ],
      },
    },
  ],
});
