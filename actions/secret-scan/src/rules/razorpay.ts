// Credentials of Razorpay.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const razorpay = defineProvider({
  id: "razorpay",
  name: "Razorpay",
  docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
  revoke: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
  rules: [
    {
      id: "razorpay-key-secret",
      title: "Razorpay key secret",
      ...assigned(
        [
          "razorpay_key_secret",
          "razorpay_secret",
          "razorpay-key-secret",
          "razorpaykeysecret",
          "razorpaysecret",
          "razorpay_api_secret",
        ],
        "[A-Za-z0-9]{24}",
        24,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(24);
          return [
            { text: `RAZORPAY_KEY_SECRET=${secret}\n`, secret },
            { path: "pay.js", text: `const razorpayKeySecret = '${secret}';\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `RAZORPAY_KEY_ID=rzp_live_${make.alnum(14)}\n` },
          { text: `RAZORPAY_KEY_SECRET=${make.alnum(30)}\n` },
        ],
      },
    },
  ],
});
