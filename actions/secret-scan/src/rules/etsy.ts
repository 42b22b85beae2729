// Credentials of Etsy. Since 2026 each request carries the key and its shared secret, with a colon between them.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const etsy = defineProvider({
  id: "etsy",
  name: "Etsy",
  docs: "https://developers.etsy.com/documentation/essentials/requests/",
  revoke: "https://developers.etsy.com/documentation",
  rules: [
    {
      id: "etsy-key-and-secret",
      title: "Etsy API key with its shared secret",
      ...assigned(["etsy_api", "etsy_key", "etsy_token", "etsyapi", "etsykey"], "[a-z0-9]{22,24}:[a-z0-9]{10}", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.lowerAlnum(24)}:${make.lowerAlnum(10)}`;
          return [{ text: `ETSY_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ETSY_SHOP=${make.lowerAlnum(24)}:${make.lowerAlnum(4)}\n` }],
      },
    },
    {
      id: "etsy-shared-secret",
      title: "Etsy shared secret",
      ...assigned(
        ["etsy_shared_secret", "etsy_secret", "etsy_api_secret", "etsy_client_secret", "etsysharedsecret"],
        "(?=[a-z]{0,9}[0-9])[a-z0-9]{10}",
        10,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.lowerAlnum(9)}4`;
          return [{ text: `ETSY_SHARED_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ETSY_SHARED_SECRET=${make.lowerAlnum(9)}\n` },
          { text: `ETSY_SECRET=${make.lower(10)}\n` },
        ],
      },
    },
    {
      id: "etsy-api-key",
      title: "Etsy API key (keystring)",
      ...assigned(["etsy_api_key", "etsy_keystring", "etsy_key", "etsyapikey", "etsy_client_id"], "[a-z0-9]{24}", 24),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(24);
          return [{ text: `ETSY_KEYSTRING=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `ETSY_SHOP_ID=${make.digits(8)}\n` }],
      },
    },
  ],
});
