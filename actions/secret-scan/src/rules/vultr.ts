// Credentials of Vultr.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const vultr = defineProvider({
  id: "vultr",
  name: "Vultr",
  docs: "https://www.vultr.com/api/#section/Authentication",
  revoke: "https://docs.vultr.com/platform/other/api/regenerate-api-key",
  rules: [
    {
      id: "vultr-api-key",
      title: "Vultr API key",
      ...assigned(["vultr"], "(?=[A-Z]{0,35}[0-9])[A-Z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.upperAlnum(30)}4${make.upperAlnum(5)}`;
          return [
            { text: `VULTR_API_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `vultr_api_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `VULTR_API_KEY=${make.upperAlnum(20)}\n` },
          { text: `VULTR_INSTANCE_ID=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
