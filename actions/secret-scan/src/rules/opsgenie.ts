// Credentials of Opsgenie.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const opsgenie = defineProvider({
  id: "opsgenie",
  name: "Opsgenie",
  docs: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
  revoke: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
  rules: [
    {
      id: "opsgenie-api-key",
      title: "Opsgenie API key",
      ...assigned(["opsgenie", "genie_key", "geniekey"], UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { text: `OPSGENIE_API_KEY=${secret}\n`, secret },
            { path: "alertmanager.yml", text: `opsgenie_api_key: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `OPSGENIE_API_KEY=${make.hex(32)}\n` }, { text: "OPSGENIE_TEAM=platform\n" }],
      },
    },
  ],
});
