// Credentials of Ubidots.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ubidots = defineProvider({
  id: "ubidots",
  name: "Ubidots",
  docs: "https://docs.ubidots.com/reference/authentication",
  revoke: "https://help.ubidots.com/en/articles/590078-find-your-token-from-your-ubidots-account",
  rules: [
    {
      id: "ubidots-token",
      title: "Ubidots token",
      ...token(["BBFF-", "BBUS-", "BBAU-"], "[A-Za-z0-9]{30}", 30),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `BBFF-${make.alnum(30)}`;
          return [{ text: `UBIDOTS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `UBIDOTS_TOKEN=BBFF-${make.alnum(20)}\n` },
          { text: `ubidots: BBFF-${"x".repeat(30)}\n` },
        ],
      },
    },
  ],
});
