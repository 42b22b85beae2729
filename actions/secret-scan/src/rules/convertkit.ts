// Credentials of Kit (ConvertKit).
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const convertkit = defineProvider({
  id: "convertkit",
  name: "Kit (ConvertKit)",
  docs: "https://developers.kit.com/api-reference/authentication",
  revoke: "https://help.kit.com/en/articles/9902901-the-kit-api",
  rules: [
    {
      id: "convertkit-api-key",
      title: "Kit API key (V4)",
      ...token("kit_", "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `kit_${make.hex(32)}`;
          return [
            { path: ".env", text: `KIT_API_KEY=${secret}\n`, secret },
            { path: "list.sh", text: `curl -H "X-Kit-Api-Key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `KIT_API_KEY=kit_${make.hex(31)}\n` },
          { text: `KIT_API_KEY=kit_${"x".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "convertkit-api-secret",
      title: "Kit API secret (V3)",
      ...assigned(
        ["convertkit_api_secret", "convertkit_secret", "convertkitsecret", "convertkitapisecret"],
        "[A-Za-z0-9_-]{43}",
        43,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(43);
          return [{ path: ".env", text: `CONVERTKIT_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CONVERTKIT_API_KEY=${make.alnum(22)}\n` },
          { text: `CONVERTKIT_API_SECRET=${make.alnum(42)}\n` },
        ],
      },
    },
  ],
});
