// Credentials of Figma.
import { UUID } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const figma = defineProvider({
  id: "figma",
  name: "Figma",
  docs: "https://developers.figma.com/docs/rest-api/authentication/",
  revoke: "https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens",
  rules: [
    {
      id: "figma-personal-access-token",
      title: "Figma personal access token",
      ...token("figd_", "[A-Za-z0-9_-]{38,42}", 42),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `figd_${make.base64url(40)}`;
          return [
            { path: ".env", text: `FIGMA_TOKEN=${secret}\n`, secret },
            { path: "mcp.json", text: `{ "X-Figma-Token": "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FIGMA_TOKEN=figd_${make.alnum(30)}\n` },
          { text: `FIGMA_TOKEN=figd_${"x".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "figma-legacy-token",
      title: "Figma personal access token (without prefix)",
      ...assigned(["figma"], `[0-9]{4,9}-${UUID}`, 46),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.digits(6)}-${make.uuid()}`;
          return [{ path: ".env", text: `FIGMA_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `FIGMA_FILE_ID=${make.alnum(22)}\n` }, { text: `FIGMA_TOKEN=${make.uuid()}\n` }],
      },
    },
  ],
});
