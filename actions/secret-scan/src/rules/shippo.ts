// Credentials of Shippo.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const shippo = defineProvider({
  id: "shippo",
  name: "Shippo",
  docs: "https://docs.goshippo.com/docs/guides_general/authentication/",
  revoke: "https://support.goshippo.com/hc/en-us/articles/360026412791",
  rules: [
    {
      id: "shippo-live-token",
      title: "Shippo live API token",
      ...token("shippo_live_", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `shippo_live_${make.hex(40)}`;
          return [
            { text: `SHIPPO_TOKEN=${secret}\n`, secret },
            { path: "ship.py", text: `shippo.api_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SHIPPO_TOKEN=shippo_live_${make.hex(32)}\n` },
          { text: `SHIPPO_TOKEN=shippo_live_${"x".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "shippo-test-token",
      title: "Shippo test API token",
      ...token("shippo_test_", "[a-f0-9]{40}", 40),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `shippo_test_${make.hex(40)}`;
          return [{ text: `SHIPPO_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `SHIPPO_TOKEN=shippo_test_${make.hex(20)}\n` }],
      },
    },
  ],
});
