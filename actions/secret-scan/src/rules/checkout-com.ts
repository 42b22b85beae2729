// Credentials of Checkout.com.
import { UUID } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const checkoutCom = defineProvider({
  id: "checkout-com",
  name: "Checkout.com",
  docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  revoke: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  rules: [
    {
      id: "checkout-com-secret-key",
      title: "Checkout.com secret key (live)",
      ...assigned(
        ["checkout_secret", "checkout_com", "checkoutcom", "cko_secret", "ckosecret", "checkout-secret"],
        `sk_(?:[a-z2-7]{26}[a-z2-7*#$=]|${UUID})`,
        39,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const legacy = `sk_${make.uuid()}`;
          const secret = `sk_${make.of("abcdefghijklmnopqrstuvwxyz234567", 27)}`;
          return [
            { path: ".env", text: `CHECKOUT_SECRET_KEY=${secret}\n`, secret },
            { path: "config.yml", text: `cko_secret_key: "${legacy}"\n`, secret: legacy },
          ];
        },
        allows: (make) => [
          { text: `CHECKOUT_PUBLIC_KEY=pk_${make.lower(27)}\n` },
          { text: `CHECKOUT_SECRET_KEY=sk_${make.lower(20)}\n` },
        ],
      },
    },
    {
      id: "checkout-com-sandbox-key",
      title: "Checkout.com secret key (sandbox)",
      ...token("sk_sbox_", "[a-z2-7]{26}[a-z2-7*#$=]", 27),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `sk_sbox_${make.of("abcdefghijklmnopqrstuvwxyz234567", 27)}`;
          return [{ path: ".env", text: `CHECKOUT_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `CHECKOUT_PUBLIC_KEY=pk_sbox_${make.lower(27)}\n` },
          { text: `CHECKOUT_SECRET_KEY=sk_sbox_${make.lower(25)}\n` },
        ],
      },
    },
  ],
});
