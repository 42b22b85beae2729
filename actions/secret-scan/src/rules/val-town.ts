// Credentials of Val Town.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const valTown = defineProvider({
  id: "val-town",
  name: "Val Town",
  docs: "https://docs.val.town/api/authentication/",
  revoke: "https://docs.val.town/api/authentication/",
  rules: [
    {
      id: "val-town-api-token",
      title: "Val Town API token",
      ...token("vtwn_", "[A-Za-z0-9]{20,40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `vtwn_${make.alnum(27)}`;
          return [{ text: `VAL_TOWN_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `VAL_TOWN_API_KEY=vtwn_${make.alnum(8)}\n` },
          { text: `VAL_TOWN_API_KEY=vtwn_${"x".repeat(27)}\n` },
        ],
      },
    },
  ],
});
