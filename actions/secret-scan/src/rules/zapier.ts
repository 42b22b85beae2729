// Credentials of Zapier.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const zapier = defineProvider({
  id: "zapier",
  name: "Zapier",
  docs: "https://help.zapier.com/hc/en-us/articles/8496288690317",
  revoke: "https://help.zapier.com/hc/en-us/articles/8496288690317",
  rules: [
    {
      id: "zapier-webhook",
      title: "Zapier catch hook address",
      ...token("hooks.zapier.com/hooks/catch/", "[0-9]{1,12}/[A-Za-z0-9]{5,12}", 25, "A-Za-z0-9_"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `hooks.zapier.com/hooks/catch/${make.digits(8)}/${make.lowerAlnum(7)}`;
          return [{ text: `ZAPIER_WEBHOOK=https://${secret}/\n`, secret }];
        },
        allows: () => [{ text: "ZAPIER_WEBHOOK=https://hooks.zapier.com/hooks/catch/<account>/<hook>/\n" }],
      },
    },
  ],
});
