// Credentials of KuCoin.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const kucoin = defineProvider({
  id: "kucoin",
  name: "KuCoin",
  docs: "https://www.kucoin.com/docs",
  revoke: "https://www.kucoin.com/support/900006465403",
  rules: [
    {
      id: "kucoin-api-secret",
      title: "KuCoin API secret",
      ...assigned(["kucoin"], UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ text: `KUCOIN_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `KUCOIN_API_SECRET=${make.hex(20)}\n` }, { text: `ORDER_ID=${make.uuid()}\n` }],
      },
    },
    {
      id: "kucoin-api-key",
      title: "KuCoin API key",
      ...assigned(["kucoin", "kc-api-key"], "[a-f0-9]{24}", 24),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = make.hex(24);
          return [{ text: `KUCOIN_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `KUCOIN_API_KEY=${make.hex(23)}\n` }],
      },
    },
  ],
});
