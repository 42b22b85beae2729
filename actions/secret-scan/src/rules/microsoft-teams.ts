// Credentials of Microsoft Teams.
import { UUID } from "../format/uuid.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const CONNECTOR = `${UUID}@${UUID}/IncomingWebhook/[a-f0-9]{32}/${UUID}(?:/[A-Za-z0-9_-]{40,60})?`;

export const microsoftTeams = defineProvider({
  id: "microsoft-teams",
  name: "Microsoft Teams",
  docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  revoke:
    "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  rules: [
    {
      id: "microsoft-teams-incoming-webhook",
      title: "Microsoft Teams incoming webhook",
      ...token("webhook.office.com/webhookb2/", CONNECTOR, 219, "A-Za-z0-9_"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `webhook.office.com/webhookb2/${make.uuid()}@${make.uuid()}/IncomingWebhook/${make.hex(32)}/${make.uuid()}`;
          return [{ text: `TEAMS_WEBHOOK=https://contoso.${secret}\n`, secret }];
        },
        allows: () => [
          {
            text: "TEAMS_WEBHOOK=https://contoso.webhook.office.com/webhookb2/{group}@{tenant}/IncomingWebhook/{id}/{owner}\n",
          },
        ],
      },
    },
    {
      id: "microsoft-teams-workflow-webhook",
      title: "Microsoft Teams workflow webhook (Power Automate)",
      keywords: [".logic.azure.com"],
      pattern:
        /\.logic\.azure\.com(?::443)?\/workflows\/[a-f0-9]{32}\/triggers\/\w{1,40}\/paths\/invoke\?[\w.%&=/-]{0,200}?sig=[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/,
      reach: { before: 0, after: 400 },
      level: "likely",
      revoke: "https://learn.microsoft.com/en-us/power-automate/oauth-authentication",
      examples: {
        flags: (make) => {
          const secret = `.logic.azure.com:443/workflows/${make.hex(32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${make.base64url(43)}`;
          return [{ text: `TEAMS_WEBHOOK=https://prod-12.westeurope${secret}\n`, secret }];
        },
        allows: (make) => [
          {
            text: `GET https://prod-12.westeurope.logic.azure.com:443/workflows/${make.hex(32)}/triggers/manual/paths/invoke?api-version=2016-06-01\n`,
          },
        ],
      },
    },
  ],
});
