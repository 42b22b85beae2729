// Credentials of PagerDuty.
import { UUID } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const pagerduty = defineProvider({
  id: "pagerduty",
  name: "PagerDuty",
  docs: "https://developer.pagerduty.com/docs/authentication",
  revoke: "https://support.pagerduty.com/main/docs/api-access-keys",
  rules: [
    {
      id: "pagerduty-rest-api-key",
      title: "PagerDuty REST API key",
      ...assigned(["pagerduty", "pager_duty", "pd_api_key"], "(?=[A-Za-z_+-]{0,19}[0-9])[A-Za-z0-9_+-]{20}", 20),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `u+${make.alnum(8)}5${make.alnum(9)}`;
          return [
            { text: `PAGERDUTY_API_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `pagerduty_token = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PAGERDUTY_SERVICE_ID=P${make.upperAlnum(6)}\n` },
          { text: "PAGERDUTY_TOKEN=your_pagerduty_token\n" },
        ],
      },
    },
    {
      id: "pagerduty-integration-key",
      title: "PagerDuty integration (routing) key",
      ...assigned(["pagerduty", "pager_duty", "routing_key", "routingkey"], "(?=[a-f]{0,31}[0-9])[a-f0-9]{32}", 32),
      level: "likely",
      revoke: "https://support.pagerduty.com/main/docs/services-and-integrations",
      examples: {
        flags: (make) => {
          const secret = `${make.hex(31)}7`;
          return [
            { text: `PAGERDUTY_INTEGRATION_KEY=${secret}\n`, secret },
            { path: "alertmanager.yml", text: `routing_key: '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `routing_key: '${make.hex(24)}'\n` },
          { text: `PAGERDUTY_SERVICE_ID=${make.digits(10)}\n` },
        ],
      },
    },
    {
      id: "pagerduty-oauth-token",
      title: "PagerDuty scoped OAuth access token",
      ...token(["pdus+", "pdeu+"], `_0[A-Z0-9]{6,8}_${UUID}`, 46),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pdus+_0X${make.upperAlnum(6)}_${make.uuid()}`;
          return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `Authorization: Bearer pdus+_0X${make.upperAlnum(6)}_${make.hex(32)}\n` }],
      },
    },
  ],
});
