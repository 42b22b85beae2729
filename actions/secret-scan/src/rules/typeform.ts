// Credentials of Typeform.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const typeform = defineProvider({
  id: "typeform",
  name: "Typeform",
  docs: "https://www.typeform.com/developers/get-started/personal-access-token/",
  revoke: "https://www.typeform.com/developers/get-started/personal-access-token/",
  rules: [
    {
      id: "typeform-personal-access-token",
      title: "Typeform personal access token",
      ...token("tfp_", "[A-Za-z0-9]{44}_[A-Za-z0-9]{14}", 59),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `tfp_${make.alnum(44)}_${make.alnum(14)}`;
          return [{ text: `TYPEFORM_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TYPEFORM_FORM_ID=${make.alnum(8)}\n` },
          { text: `TYPEFORM_TOKEN=tfp_${make.alnum(44)}\n` },
        ],
      },
    },
  ],
});
