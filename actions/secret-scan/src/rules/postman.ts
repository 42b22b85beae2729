// Credentials of Postman.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const postman = defineProvider({
  id: "postman",
  name: "Postman",
  docs: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  revoke: "https://learning.postman.com/docs/administration/managing-your-team/managing-api-keys/",
  rules: [
    {
      id: "postman-api-key",
      title: "Postman API key",
      ...token("PMAK-", "[a-f0-9]{24}-[a-f0-9]{34}", 59),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `PMAK-${make.hex(24)}-${make.hex(34)}`;
          return [
            { text: `POSTMAN_API_KEY=${secret}\n`, secret },
            { path: "postman.sh", text: `curl -H "X-Api-Key: ${secret}" https://postman.example.test\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `POSTMAN_API_KEY=PMAK-${make.hex(24)}\n` },
          { text: `POSTMAN_API_KEY=PMAK-${"X".repeat(24)}-${"X".repeat(34)}\n` },
        ],
      },
    },
    {
      id: "postman-collection-access-key",
      title: "Postman collection access key",
      ...token("PMAT-", "[A-Z0-9]{26}", 26),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `PMAT-${make.upperAlnum(26)}`;
          return [{ text: `https://postman.example.test/collections/1?access_key=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `https://postman.example.test/collections/1?access_key=PMAT-${make.upperAlnum(10)}\n` },
        ],
      },
    },
  ],
});
