// Credentials of Atlassian Statuspage.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const statuspage = defineProvider({
  id: "statuspage",
  name: "Atlassian Statuspage",
  docs: "https://developer.statuspage.io/#section/Authentication",
  revoke: "https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/",
  rules: [
    {
      id: "statuspage-api-key",
      title: "Statuspage API key",
      ...assigned(
        ["statuspage_api", "statuspage_token", "statuspage_key", "statuspage-api", "statuspageapi", "statuspage_oauth"],
        UUID,
        UUID_LENGTH,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ text: `STATUSPAGE_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `STATUSPAGE_PAGE_ID=${make.lowerAlnum(12)}\n` },
          { text: `STATUSPAGE_API_KEY=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
