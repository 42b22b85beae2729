// Credentials of monday.com.
import { judgeMondayToken, syntheticMondayToken } from "../format/monday-token.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const JWT = "eyJ[A-Za-z0-9_-]{10,120}\\.eyJ[A-Za-z0-9_-]{40,500}\\.[A-Za-z0-9_-]{43}";

export const monday = defineProvider({
  id: "monday",
  name: "monday.com",
  docs: "https://developer.monday.com/api-reference/docs/authentication",
  revoke: "https://developer.monday.com/api-reference/docs/authentication",
  rules: [
    {
      id: "monday-api-token",
      title: "monday.com API token",
      ...assigned(
        ["monday_api", "monday_token", "monday-api", "mondayapi", "mondaytoken", "monday_access", "monday_com"],
        JWT,
        672,
      ),
      level: "likely",
      judge: judgeMondayToken,
      examples: {
        flags: (make) => {
          const secret = syntheticMondayToken(make);
          return [{ text: `MONDAY_API_TOKEN=${secret}\n`, secret, level: "verified-format" }];
        },
        allows: (make) => [
          { text: `MONDAY_BOARD_ID=${make.digits(10)}\n` },
          { text: `MONDAY_API_TOKEN=eyJ${make.alnum(17)}.eyJ${make.alnum(60)}.${make.base64url(43)}\n` },
        ],
      },
    },
  ],
});
