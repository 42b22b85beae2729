// Credentials of Nightfall.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const nightfall = defineProvider({
  id: "nightfall",
  name: "Nightfall",
  docs: "https://docs.nightfall.ai/docs/quickstart",
  revoke: "https://docs.nightfall.ai/docs/quickstart",
  rules: [
    {
      id: "nightfall-api-key",
      title: "Nightfall API key",
      ...assigned(["nightfall"], "NF-[A-Za-z0-9]{32}", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `NF-${make.alnum(32)}`;
          return [{ text: `NIGHTFALL_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `NIGHTFALL_API_KEY=NF-${make.alnum(20)}\n` },
          { text: `NIGHTFALL_POLICY=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
