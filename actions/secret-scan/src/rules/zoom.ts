// Credentials of Zoom.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const zoom = defineProvider({
  id: "zoom",
  name: "Zoom",
  docs: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
  revoke: "https://developers.zoom.us/docs/build-flow/",
  rules: [
    {
      id: "zoom-client-secret",
      title: "Zoom client secret",
      ...assigned(
        [
          "zoom_client_secret",
          "zoom-client-secret",
          "zoomclientsecret",
          "zoom_secret",
          "zoom_api_secret",
          "zoom_sdk_secret",
          "zoomapisecret",
        ],
        "[A-Za-z0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ text: `ZOOM_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ZOOM_CLIENT_ID=${make.alnum(22)}\n` },
          { text: `ZOOM_CLIENT_SECRET=${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "zoom-webhook-secret",
      title: "Zoom webhook secret token",
      ...assigned(
        ["zoom_webhook_secret", "zoom-webhook-secret", "zoomwebhooksecret", "zoom_secret_token"],
        "[A-Za-z0-9_-]{22}",
        22,
      ),
      level: "likely",
      revoke: "https://developers.zoom.us/docs/api/webhooks/",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}7x`;
          return [{ text: `ZOOM_WEBHOOK_SECRET_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ZOOM_WEBHOOK_SECRET_TOKEN=${make.alnum(12)}\n` }],
      },
    },
  ],
});
