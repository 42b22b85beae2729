// Credentials of Airtable.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const PERSONAL = "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}";

export const airtable = defineProvider({
  id: "airtable",
  name: "Airtable",
  docs: "https://airtable.com/developers/web/guides/personal-access-tokens",
  revoke: "https://support.airtable.com/docs/creating-personal-access-tokens",
  rules: [
    {
      id: "airtable-personal-access-token",
      title: "Airtable personal access token",
      ...assigned(["airtable"], PERSONAL, 82),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pat${make.alnum(14)}.${make.hex(64)}`;
          return [
            { path: ".env", text: `AIRTABLE_API_KEY=${secret}\n`, secret },
            { path: "app.js", text: `const airtableToken = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `AIRTABLE_API_KEY=pat${make.alnum(14)}\n` },
          { text: `AIRTABLE_API_KEY=pat${make.alnum(14)}.${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "airtable-bearer-token",
      title: "Airtable personal access token in a header",
      keywords: ["bearer pat"],
      pattern: /Bearer (?<secret>pat[A-Za-z0-9]{14}\.[a-f0-9]{64})(?![A-Za-z0-9])/i,
      reach: { before: 0, after: 91 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pat${make.alnum(14)}.${make.hex(64)}`;
          return [{ path: "sync.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret }];
        },
        allows: (make) => [
          { text: `curl -H "Authorization: Bearer pat${make.alnum(14)}"\n` },
          { text: 'curl -H "Authorization: Bearer patYourTokenHere"\n' },
        ],
      },
    },
    {
      id: "airtable-api-key",
      title: "Airtable API key (deprecated)",
      ...assigned(["airtable"], "key[A-Za-z0-9]{14}", 17),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `key${make.alnum(14)}`;
          return [{ path: ".env", text: `AIRTABLE_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `AIRTABLE_API_KEY=key${make.alnum(13)}\n` },
          { text: `AIRTABLE_BASE_ID=app${make.alnum(14)}\n` },
        ],
      },
    },
  ],
});
