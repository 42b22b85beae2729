// Credentials of Jotform.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const jotform = defineProvider({
  id: "jotform",
  name: "Jotform",
  docs: "https://api.jotform.com/docs/",
  revoke: "https://www.jotform.com/help/253-how-to-create-a-jotform-api-key/",
  rules: [
    {
      id: "jotform-api-key",
      title: "Jotform API key",
      ...assigned(["jotform_api", "jotform_key", "jotformapi", "jotform-api", "jotform_token"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: ".env", text: `JOTFORM_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `JOTFORM_FORM_ID=${make.digits(15)}\n` },
          { text: `JOTFORM_API_KEY=${make.hex(31)}\n` },
        ],
      },
    },
  ],
});
