// Credentials of Notion.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const notion = defineProvider({
  id: "notion",
  name: "Notion",
  docs: "https://developers.notion.com/reference/authentication",
  revoke: "https://developers.notion.com/docs/authorization",
  rules: [
    {
      id: "notion-integration-token",
      title: "Notion integration token",
      ...token("ntn_", "[0-9]{11}[A-Za-z0-9]{35}", 46),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ntn_${make.digits(11)}${make.alnum(35)}`;
          return [
            { text: `NOTION_TOKEN=${secret}\n`, secret },
            { path: "notion.ts", text: `const notion = new Client({ auth: "${secret}" });\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `NOTION_DATABASE_ID=${make.hex(32)}\n` },
          { text: `NOTION_TOKEN=ntn_${make.digits(11)}${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "notion-legacy-integration-token",
      title: "Notion integration token (old format)",
      ...assigned(["notion"], "secret_[A-Za-z0-9]{43}", 50),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `secret_${make.alnum(43)}`;
          return [{ text: `NOTION_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `NOTION_API_KEY=secret_${make.alnum(30)}\n` }],
      },
    },
  ],
});
