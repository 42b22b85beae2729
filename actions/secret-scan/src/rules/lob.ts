// Credentials of Lob.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const lob = defineProvider({
  id: "lob",
  name: "Lob",
  docs: "https://docs.lob.com/#tag/Authentication",
  revoke: "https://help.lob.com/account-management/api-keys",
  rules: [
    {
      id: "lob-live-key",
      title: "Lob live secret key",
      ...assigned(["lob_api", "lob_live", "lob_secret", "lob_key", "lobapikey"], "live_[a-f0-9]{35}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `live_${make.hex(35)}`;
          return [
            { text: `LOB_API_KEY=${secret}\n`, secret },
            { path: "lob.py", text: `lob_api_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LOB_PUBLISHABLE_KEY=live_pub_${make.hex(31)}\n` },
          { text: `LOB_API_KEY=live_${make.hex(30)}\n` },
        ],
      },
    },
    {
      id: "lob-test-key",
      title: "Lob test secret key",
      ...assigned(["lob_api", "lob_test", "lob_secret", "lob_key", "lobapikey"], "test_[a-f0-9]{35}", 40),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `test_${make.hex(35)}`;
          return [{ text: `LOB_TEST_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `LOB_TEST_API_KEY=test_pub_${make.hex(31)}\n` }],
      },
    },
  ],
});
