// Credentials of ZeroTier.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const zerotier = defineProvider({
  id: "zerotier",
  name: "ZeroTier",
  docs: "https://docs.zerotier.com/api/tokens/",
  revoke: "https://docs.zerotier.com/api/tokens/",
  rules: [
    {
      id: "zerotier-api-token",
      title: "ZeroTier Central API token",
      ...assigned(["zerotier"], "(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}4${make.alnum(11)}`;
          return [{ text: `ZEROTIER_CENTRAL_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ZEROTIER_NETWORK_ID=${make.hex(16)}\n` },
          { text: `ZEROTIER_CENTRAL_TOKEN=${make.alnum(24)}\n` },
        ],
      },
    },
  ],
});
