// Credentials of Postmark.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const postmark = defineProvider({
  id: "postmark",
  name: "Postmark",
  docs: "https://postmarkapp.com/developer/api/overview",
  revoke: "https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens",
  rules: [
    {
      id: "postmark-api-token",
      title: "Postmark API token",
      ...assigned(["postmark"], UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { text: `POSTMARK_SERVER_TOKEN=${secret}\n`, secret },
            { path: "mail.rb", text: `X-Postmark-Server-Token: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `POSTMARK_SERVER_TOKEN=${make.hex(32)}\n` },
          { text: "POSTMARK_API_TEST=POSTMARK_API_TEST\n" },
        ],
      },
    },
  ],
});
