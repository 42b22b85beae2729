// Credentials of Braintree.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const braintree = defineProvider({
  id: "braintree",
  name: "Braintree",
  docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
  revoke: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials#api-keys",
  rules: [
    {
      id: "braintree-access-token",
      title: "Braintree access token (production)",
      ...token("access_token$production$", "[a-z0-9]{16}\\$[a-f0-9]{32}", 49),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `access_token$production$${make.lowerAlnum(16)}$${make.hex(32)}`;
          return [{ text: `BRAINTREE_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `BRAINTREE_ACCESS_TOKEN=access_token$production$${make.lowerAlnum(16)}\n` },
          { text: "token = access_token$production$merchant\n" },
        ],
      },
    },
    {
      id: "braintree-sandbox-token",
      title: "Braintree access token (sandbox)",
      ...token("access_token$sandbox$", "[a-z0-9]{16}\\$[a-f0-9]{32}", 49),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `access_token$sandbox$${make.lowerAlnum(16)}$${make.hex(32)}`;
          return [{ path: ".env", text: `BRAINTREE_ACCESS_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `BRAINTREE_ACCESS_TOKEN=access_token$sandbox$${make.lowerAlnum(15)}$${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "braintree-private-key",
      title: "Braintree private key",
      ...assigned(["braintree_private", "braintreeprivate", "bt_private_key", "braintree-private"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { path: ".env", text: `BRAINTREE_PRIVATE_KEY=${secret}\n`, secret },
            { path: "settings.py", text: `BRAINTREE_PRIVATE_KEY = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BRAINTREE_PUBLIC_KEY=${make.lowerAlnum(16)}\n` },
          { text: `BRAINTREE_PRIVATE_KEY=${make.hex(31)}\n` },
        ],
      },
    },
  ],
});
