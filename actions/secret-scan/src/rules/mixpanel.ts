// Credentials of Mixpanel.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mixpanel = defineProvider({
  id: "mixpanel",
  name: "Mixpanel",
  docs: "https://developer.mixpanel.com/reference/project-secret",
  revoke: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects",
  rules: [
    {
      id: "mixpanel-project-secret",
      title: "Mixpanel project secret",
      ...assigned(
        ["mixpanel_secret", "mixpanel_api_secret", "mixpanel_project_secret", "mixpanelsecret", "mixpanelapisecret"],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `MIXPANEL_API_SECRET=${secret}\n`, secret },
            { path: "export.py", text: `mixpanel_secret = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MIXPANEL_TOKEN=${make.hex(32)}\n` },
          { text: `MIXPANEL_API_SECRET=${make.hex(30)}\n` },
        ],
      },
    },
  ],
});
