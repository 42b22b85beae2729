// Credentials of Visual Studio App Center.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const appcenter = defineProvider({
  id: "appcenter",
  name: "Visual Studio App Center",
  docs: "https://learn.microsoft.com/en-us/appcenter/api-docs/",
  revoke: "https://learn.microsoft.com/en-us/appcenter/api-docs/#revoking-an-api-token",
  rules: [
    {
      id: "appcenter-api-token",
      title: "App Center API token",
      ...assigned(
        ["appcenter_access_token", "appcenter_api_token", "appcenter_token", "app_center_token"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { path: ".env", text: `APPCENTER_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "Fastfile", text: `appcenter_api_token: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `APPCENTER_APP_SECRET=${make.uuid()}\n` },
          { text: `APPCENTER_ACCESS_TOKEN=${make.hex(39)}\n` },
        ],
      },
    },
  ],
});
