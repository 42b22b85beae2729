// Credentials of Mercury.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const BODY = "[a-z]{2,6}_[A-Za-z0-9]{40,48}_yrucrem";

export const mercury = defineProvider({
  id: "mercury",
  name: "Mercury",
  docs: "https://docs.mercury.com/reference/getting-started-with-your-api",
  revoke: "https://docs.mercury.com/reference/getting-started-with-your-api",
  rules: [
    {
      id: "mercury-api-token",
      title: "Mercury API token",
      ...token("mercury_production_", BODY, 63),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `mercury_production_rma_${make.alnum(44)}_yrucrem`;
          return [
            { text: `MERCURY_API_TOKEN=secret-token:${secret}\n`, secret },
            { path: "bank.rb", text: `req.basic_auth "secret-token:${secret}", ""\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MERCURY_API_TOKEN=secret-token:mercury_production_rma_${make.alnum(44)}\n` },
          { text: "mercury_production_standard_quote()\n" },
        ],
      },
    },
    {
      id: "mercury-sandbox-token",
      title: "Mercury sandbox API token",
      ...token("mercury_sandbox_", BODY, 63),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `mercury_sandbox_rma_${make.alnum(44)}_yrucrem`;
          return [{ text: `MERCURY_API_TOKEN=secret-token:${secret}\n`, secret, level: "possible" }];
        },
        allows: () => [{ text: "MERCURY_API_TOKEN=mercury_sandbox_rma_yrucrem\n" }],
      },
    },
  ],
});
