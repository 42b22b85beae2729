// Credentials of Shodan.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const shodan = defineProvider({
  id: "shodan",
  name: "Shodan",
  docs: "https://developer.shodan.io/api/requirements",
  revoke: "https://help.shodan.io/the-basics/what-is-shodan",
  rules: [
    {
      id: "shodan-api-key",
      title: "Shodan API key",
      ...assigned(["shodan"], "(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}6${make.alnum(11)}`;
          return [
            { text: `SHODAN_API_KEY=${secret}\n`, secret },
            { path: "scan.py", text: `api = shodan.Shodan(SHODAN_KEY := "${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SHODAN_API_KEY=${make.alnum(24)}\n` },
          { text: `SHODAN_QUERY=${"a".repeat(32)}\n` },
        ],
      },
    },
  ],
});
