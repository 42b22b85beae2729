// Credentials of Shopify.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const shopify = defineProvider({
  id: "shopify",
  name: "Shopify",
  docs: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
  revoke:
    "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
  rules: [
    {
      id: "shopify-access-token",
      title: "Shopify app access token",
      ...token("shpat_", "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `shpat_${make.hex(32)}`;
          return [
            { text: `SHOPIFY_ADMIN_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "shop.ts", text: `headers: { "X-Shopify-Access-Token": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SHOPIFY_ADMIN_ACCESS_TOKEN=shpat_${make.hex(31)}\n` },
          { text: `SHOPIFY_ADMIN_ACCESS_TOKEN=shpat_${"x".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "shopify-custom-app-access-token",
      title: "Shopify custom app access token",
      ...token("shpca_", "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `shpca_${make.hex(32)}`;
          return [{ text: `SHOPIFY_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SHOPIFY_ACCESS_TOKEN=shpca_${make.hex(40)}\n` }],
      },
    },
    {
      id: "shopify-private-app-password",
      title: "Shopify private app password",
      ...token("shppa_", "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `shppa_${make.hex(32)}`;
          return [{ text: `SHOPIFY_PASSWORD=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SHOPIFY_PASSWORD=shppa_${make.hex(16)}\n` }],
      },
    },
    {
      id: "shopify-shared-secret",
      title: "Shopify app shared secret",
      ...token("shpss_", "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `shpss_${make.hex(32)}`;
          return [{ text: `SHOPIFY_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SHOPIFY_API_KEY=${make.hex(32)}\n` }],
      },
    },
    {
      id: "shopify-theme-access-password",
      title: "Shopify Theme Access password",
      ...token("shptka_", "[a-f0-9]{32}", 32),
      level: "likely",
      revoke: "https://shopify.dev/docs/storefronts/themes/tools/theme-access",
      examples: {
        flags: (make) => {
          const secret = `shptka_${make.hex(32)}`;
          return [{ text: `SHOPIFY_CLI_THEME_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SHOPIFY_CLI_THEME_TOKEN=shptka_${make.hex(20)}\n` }],
      },
    },
  ],
});
