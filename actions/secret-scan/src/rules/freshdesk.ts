// Credentials of Freshdesk.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const freshdesk = defineProvider({
  id: "freshdesk",
  name: "Freshdesk",
  docs: "https://developers.freshdesk.com/api/#authentication",
  revoke: "https://support.freshdesk.com/support/solutions/articles/215517",
  rules: [
    {
      id: "freshdesk-api-key",
      title: "Freshdesk API key",
      ...assigned(
        ["freshdesk_api", "freshdesk_key", "freshdeskapi", "freshdesk_token", "freshdesk-api"],
        "[A-Za-z0-9]{20}",
        20,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [{ path: ".env", text: `FRESHDESK_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `FRESHDESK_API_KEY=${make.alnum(19)}\n` }, { text: "FRESHDESK_DOMAIN=acme\n" }],
      },
    },
  ],
});
