// Credentials of EasyPost.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const easypost = defineProvider({
  id: "easypost",
  name: "EasyPost",
  docs: "https://docs.easypost.com/docs/authentication",
  revoke: "https://docs.easypost.com/docs/api-keys",
  rules: [
    {
      id: "easypost-production-key",
      title: "EasyPost API key (production)",
      ...token("EZAK", "[A-Za-z0-9]{54}", 54),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `EZAK${make.alnum(54)}`;
          return [
            { path: ".env", text: `EASYPOST_API_KEY=${secret}\n`, secret },
            { path: "ship.py", text: `easypost.api_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `EASYPOST_API_KEY=EZAK${make.alnum(53)}\n` },
          { text: `EASYPOST_API_KEY=EZAK${"x".repeat(54)}\n` },
        ],
      },
    },
    {
      id: "easypost-test-key",
      title: "EasyPost API key (test)",
      ...token("EZTK", "[A-Za-z0-9]{54}", 54),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `EZTK${make.alnum(54)}`;
          return [{ path: ".env", text: `EASYPOST_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `EASYPOST_API_KEY=EZTK${make.alnum(55)}\n` }],
      },
    },
  ],
});
