// Credentials of Freemius. Keys hold punctuation; the public ones start with `pk_` and are no secrets.
import { defineProvider } from "../rule/secret-rule.ts";

const KEY = "sk_[!#-&(-[\\]-~]{29}";

export const freemius = defineProvider({
  id: "freemius",
  name: "Freemius",
  docs: "https://freemius.com/help/documentation/saas-sdk/js-sdk/",
  revoke: "https://freemius.com/help/documentation/saas-sdk/js-sdk/",
  rules: [
    {
      id: "freemius-secret-key",
      title: "Freemius secret key",
      keywords: ["secret_key'", 'secret_key"', "freemius_secret_key"],
      pattern: new RegExp(
        `secret_key["']?[ \\t]{0,8}(?:=>|=|:|,)[ \\t]{0,8}["']?(?<secret>${KEY})(?![!#-&(-[\\]-~])`,
        "i",
      ),
      reach: { before: 9, after: 70 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk_${make.alnum(14)}%${make.alnum(14)}`;
          return [
            { path: "plugin.php", text: `'secret_key' => '${secret}',\n`, secret },
            { text: `FREEMIUS_SECRET_KEY=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { path: "plugin.php", text: `'public_key' => 'pk_${make.alnum(29)}',\n` },
          { path: "plugin.php", text: `'secret_key' => 'sk_${make.alnum(28)}',\n` },
          { path: "pay.php", text: `'secret_key' => 'sk_live_${make.alnum(40)}',\n` },
        ],
      },
    },
  ],
});
