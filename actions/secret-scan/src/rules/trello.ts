// Credentials of Trello.
import { longerStarts } from "../format/longer-starts.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const trello = defineProvider({
  id: "trello",
  name: "Trello",
  docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
  revoke: "https://support.atlassian.com/trello/docs/revoking-access-to-power-ups/",
  rules: [
    {
      id: "trello-api-token",
      title: "Trello API token",
      ...token("ATTA", "[a-f0-9]{64}[A-F0-9]{8}", 72),
      keywords: longerStarts("atta", "0123456789abcdef", "c"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ATTA${make.hex(64)}${make.upperHex(8)}`;
          return [
            { text: `TRELLO_TOKEN=${secret}\n`, secret },
            { text: `https://trello.example.test/1/members/me?key=1&token=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `TRELLO_API_KEY=${make.hex(32)}\n` },
          { text: `TRELLO_TOKEN=ATTA${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "trello-legacy-api-token",
      title: "Trello API token (old format)",
      ...assigned(
        ["trello_token", "trello_api", "trello-token", "trellotoken", "trello_secret", "trellosecret", "trello_oauth"],
        "[a-f0-9]{64}",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [{ text: `TRELLO_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `TRELLO_API_KEY=${make.hex(32)}\n` }],
      },
    },
  ],
});
