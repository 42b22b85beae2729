// Credentials of ClickUp.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const clickup = defineProvider({
  id: "clickup",
  name: "ClickUp",
  docs: "https://developer.clickup.com/docs/authentication",
  revoke: "https://help.clickup.com/hc/en-us/articles/6303426241687-Use-the-ClickUp-API",
  rules: [
    {
      id: "clickup-personal-token",
      title: "ClickUp personal API token",
      ...token("pk_", "[0-9]{6,9}_[A-Z0-9]{32}", 42),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pk_${make.digits(8)}_${make.upperAlnum(32)}`;
          return [
            { path: ".env", text: `CLICKUP_API_TOKEN=${secret}\n`, secret },
            { path: "sync.py", text: `headers = {"Authorization": "${secret}"}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CLICKUP_API_TOKEN=pk_${make.digits(8)}_${make.upperAlnum(31)}\n` },
          { text: `STRIPE_KEY=pk_live_${make.alnum(24)}\n` },
        ],
      },
    },
  ],
});
