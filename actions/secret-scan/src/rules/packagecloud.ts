// Credentials of packagecloud.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const packagecloud = defineProvider({
  id: "packagecloud",
  name: "packagecloud",
  docs: "https://packagecloud.io/docs/api",
  revoke: "https://packagecloud.io/docs#api_tokens",
  rules: [
    {
      id: "packagecloud-api-token",
      title: "packagecloud API token",
      ...assigned(["packagecloud"], "[a-f0-9]{48}", 48),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(48);
          return [
            { text: `PACKAGECLOUD_TOKEN=${secret}\n`, secret },
            { path: ".packagecloud.json", text: `{ "packagecloud_token": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PACKAGECLOUD_TOKEN=${make.hex(40)}\n` },
          { text: "PACKAGECLOUD_REPO=acme/stable\n" },
        ],
      },
    },
  ],
});
