// Credentials of Contentful.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const contentful = defineProvider({
  id: "contentful",
  name: "Contentful",
  docs: "https://www.contentful.com/developers/docs/references/authentication/",
  revoke: "https://www.contentful.com/help/token-management/personal-access-tokens/",
  rules: [
    {
      id: "contentful-management-token",
      title: "Contentful personal access token",
      ...token("CFPAT-", "[A-Za-z0-9_-]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `CFPAT-${make.base64url(43)}`;
          return [
            { path: ".env", text: `CONTENTFUL_MANAGEMENT_TOKEN=${secret}\n`, secret },
            { path: "migrate.sh", text: `contentful space migration --management-token ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${make.alnum(42)}\n` },
          { text: `CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "contentful-delivery-token",
      title: "Contentful delivery or preview API token",
      ...assigned(["contentful"], "[A-Za-z0-9_-]{43}", 43),
      level: "possible",
      judge: () => ({ level: "possible", note: "reads content only" }),
      examples: {
        flags: (make) => {
          const secret = make.base64url(43);
          return [{ path: ".env", text: `CONTENTFUL_PREVIEW_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `CONTENTFUL_SPACE_ID=${make.lowerAlnum(12)}\n` },
          { text: `CONTENTFUL_DELIVERY_TOKEN=${make.alnum(42)}\n` },
        ],
      },
    },
  ],
});
