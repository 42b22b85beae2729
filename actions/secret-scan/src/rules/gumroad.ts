// Credentials of Gumroad.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const gumroad = defineProvider({
  id: "gumroad",
  name: "Gumroad",
  docs: "https://gumroad.com/api",
  revoke: "https://gumroad.com/help/article/280-create-application-api",
  rules: [
    {
      id: "gumroad-access-token",
      title: "Gumroad access token",
      ...assigned(
        ["gumroad_access", "gumroad_token", "gumroad_api", "gumroad_secret", "gumroadtoken"],
        "(?:[a-f0-9]{64}|[A-Za-z0-9_-]{43})",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const older = make.hex(64);
          const secret = make.base64url(43);
          return [
            { path: ".env", text: `GUMROAD_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "sales.rb", text: `gumroad_access_token = '${older}'\n`, secret: older },
          ];
        },
        allows: (make) => [
          { text: `GUMROAD_ACCESS_TOKEN=${make.alnum(42)}\n` },
          { text: `GUMROAD_PRODUCT_ID=${make.alnum(22)}==\n` },
        ],
      },
    },
  ],
});
