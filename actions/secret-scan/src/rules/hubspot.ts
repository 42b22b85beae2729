// Credentials of HubSpot.
import { UUID } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const hubspot = defineProvider({
  id: "hubspot",
  name: "HubSpot",
  docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  revoke: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview#rotate-your-access-token",
  rules: [
    {
      id: "hubspot-private-app-token",
      title: "HubSpot private app access token",
      ...token(["pat-na1-", "pat-na2-", "pat-na3-", "pat-eu1-", "pat-ap1-"], UUID, 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pat-na1-${make.uuid()}`;
          return [
            { path: ".env", text: `HUBSPOT_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "crm.js", text: `accessToken: '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `HUBSPOT_ACCESS_TOKEN=pat-na1-${make.hex(32)}\n` },
          { text: "HUBSPOT_ACCESS_TOKEN=pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx\n" },
        ],
      },
    },
    {
      id: "hubspot-api-key",
      title: "HubSpot API key",
      ...assigned(["hapikey", "hubspot_api", "hubspot_key", "hubspotapikey", "hubspot-api"], UUID, 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { path: ".env", text: `HUBSPOT_API_KEY=${secret}\n`, secret },
            { text: `https://api.example.test/contacts/v1/lists?hapikey=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `HUBSPOT_PORTAL_ID=${make.digits(8)}\n` },
          { text: `HUBSPOT_FORM_ID=${make.uuid()}\n` },
        ],
      },
    },
    {
      id: "hubspot-client-secret",
      title: "HubSpot app client secret",
      ...assigned(["hubspot_client_secret", "hubspot_secret", "hubspotclientsecret", "hubspot_app_secret"], UUID, 36),
      level: "likely",
      revoke: "https://developers.hubspot.com/docs/guides/apps/public-apps/overview",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ path: ".env", text: `HUBSPOT_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `HUBSPOT_CLIENT_ID=${make.uuid()}\n` },
          { text: `HUBSPOT_CLIENT_SECRET=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
