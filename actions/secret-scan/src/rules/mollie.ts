// Credentials of Mollie.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mollie = defineProvider({
  id: "mollie",
  name: "Mollie",
  docs: "https://docs.mollie.com/reference/authentication",
  revoke: "https://help.mollie.com/hc/en-us/articles/115000328205",
  rules: [
    {
      id: "mollie-live-key",
      title: "Mollie live API key",
      ...assigned(["mollie"], "live_[A-Za-z0-9]{30}", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `live_${make.alnum(30)}`;
          return [{ text: `MOLLIE_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `MOLLIE_KEY=live_${make.alnum(20)}\n` },
          { text: `MOLLIE_PROFILE_ID=pfl_${make.alnum(10)}\n` },
        ],
      },
    },
    {
      id: "mollie-test-key",
      title: "Mollie test API key",
      ...assigned(["mollie"], "test_[A-Za-z0-9]{30}", 35),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `test_${make.alnum(30)}`;
          return [{ text: `MOLLIE_API_KEY="${secret}"\n`, secret, level: "possible" }];
        },
        allows: () => [{ text: `MOLLIE_API_KEY="test_${"x".repeat(30)}"\n` }],
      },
    },
    {
      id: "mollie-access-token",
      title: "Mollie access token",
      ...assigned(["mollie"], "access_[A-Za-z0-9]{32}", 39),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `access_${make.alnum(32)}`;
          return [{ text: `MOLLIE_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `MOLLIE_ACCESS_TOKEN=access_${make.alnum(20)}\n` }],
      },
    },
  ],
});
