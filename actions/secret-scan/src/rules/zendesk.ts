// Credentials of Zendesk.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const zendesk = defineProvider({
  id: "zendesk",
  name: "Zendesk",
  docs: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  revoke: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
  rules: [
    {
      id: "zendesk-api-token",
      title: "Zendesk API token",
      ...assigned(["zendesk"], "(?![a-f0-9]{40})[A-Za-z0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(39)}Z`;
          return [{ text: `ZENDESK_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ZENDESK_COMMIT=${make.hex(40)}\n` },
          { text: `ZENDESK_API_TOKEN=${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "zendesk-oauth-token",
      title: "Zendesk OAuth access token",
      ...assigned(["zendesk"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [{ text: `ZENDESK_OAUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ZENDESK_OAUTH_TOKEN=${make.hex(40)}\n` }],
      },
    },
  ],
});
