// Credentials of Paystack.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const paystack = defineProvider({
  id: "paystack",
  name: "Paystack",
  docs: "https://paystack.com/docs/api/authentication/",
  revoke: "https://support.paystack.com/en/articles/2128418",
  rules: [
    {
      id: "paystack-live-key",
      title: "Paystack live secret key",
      ...token("sk_live_", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk_live_${make.hex(40)}`;
          return [{ text: `PAYSTACK_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `PAYSTACK_PUBLIC_KEY=pk_live_${make.hex(40)}\n` },
          { text: `PAYSTACK_SECRET_KEY=sk_live_${make.hex(20)}\n` },
        ],
      },
    },
    {
      id: "paystack-test-key",
      title: "Paystack test secret key",
      ...token("sk_test_", "[a-f0-9]{40}", 40),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `sk_test_${make.hex(40)}`;
          return [{ text: `PAYSTACK_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `PAYSTACK_PUBLIC_KEY=pk_test_${make.hex(40)}\n` }],
      },
    },
  ],
});
