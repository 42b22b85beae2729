// Credentials of PayPal.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const paypal = defineProvider({
  id: "paypal",
  name: "PayPal",
  docs: "https://developer.paypal.com/api/rest/authentication/",
  revoke: "https://developer.paypal.com/api/rest/#link-getclientidandclientsecret",
  rules: [
    {
      id: "paypal-client-secret",
      title: "PayPal client secret",
      ...assigned(
        [
          "paypal_client_secret",
          "paypal-client-secret",
          "paypalclientsecret",
          "paypal_secret",
          "paypal_sandbox",
          "paypal_live",
        ],
        "E[A-Za-z0-9_-]{79}",
        80,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `E${make.base64url(78)}x`;
          return [
            { text: `PAYPAL_CLIENT_SECRET=${secret}\n`, secret },
            { path: "paypal.js", text: `const paypalClientSecret = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PAYPAL_CLIENT_ID=A${make.base64url(78)}x\n` },
          { text: `PAYPAL_CLIENT_SECRET=E${make.base64url(40)}x\n` },
        ],
      },
    },
  ],
});
