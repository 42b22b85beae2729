// Credentials of Webflow.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const webflow = defineProvider({
  id: "webflow",
  name: "Webflow",
  docs: "https://developers.webflow.com/data/reference/authentication",
  revoke: "https://developers.webflow.com/data/reference/authentication/site-token",
  rules: [
    {
      id: "webflow-api-token",
      title: "Webflow API token",
      ...assigned(["webflow"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [{ text: `WEBFLOW_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `WEBFLOW_SITE_ID=${make.hex(24)}\n` },
          { text: `WEBFLOW_API_TOKEN=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
