// Credentials of WooCommerce.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const woocommerce = defineProvider({
  id: "woocommerce",
  name: "WooCommerce",
  docs: "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
  revoke: "https://developer.woocommerce.com/docs/apis/rest-api/",
  rules: [
    {
      id: "woocommerce-consumer-secret",
      title: "WooCommerce REST API consumer secret",
      ...assigned(
        ["consumer_secret", "consumersecret", "consumer-secret", "woocommerce", "wc_secret", "woo_secret"],
        "cs_[a-f0-9]{40}",
        43,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `cs_${make.hex(40)}`;
          return [
            { text: `WC_CONSUMER_SECRET=${secret}\n`, secret },
            { path: "shop.js", text: `const api = new WooCommerceRestApi({ consumerSecret: "${secret}" });\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `WC_CONSUMER_KEY=ck_${make.hex(40)}\n` },
          { text: `WC_CONSUMER_SECRET=cs_${"x".repeat(40)}\n` },
        ],
      },
    },
  ],
});
