// Credentials of Squarespace.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const squarespace = defineProvider({
  id: "squarespace",
  name: "Squarespace",
  docs: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
  revoke: "https://support.squarespace.com/hc/en-us/articles/236297987",
  rules: [
    {
      id: "squarespace-api-key",
      title: "Squarespace API key",
      ...assigned(["squarespace"], UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ text: `SQUARESPACE_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SQUARESPACE_SITE_ID=${make.hex(24)}\n` },
          { text: `SQUARESPACE_API_KEY=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
