// Credentials of Intercom.
import { Buffer } from "node:buffer";
import { judgeDecoded } from "../format/base64-text.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const intercom = defineProvider({
  id: "intercom",
  name: "Intercom",
  docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  revoke: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  rules: [
    {
      id: "intercom-access-token",
      title: "Intercom access token",
      ...token("dG9rO", "[A-Za-z0-9+/]{54}=", 55),
      level: "likely",
      judge: ({ secret }) => judgeDecoded(secret, /^tok:[a-f0-9]{8}(?:_[a-f0-9]{4}){3}_[a-f0-9]{12}:\d:\d$/),
      examples: {
        flags: (make) => {
          const edited = `dG9rO${make.base64(53)}A=`;
          const secret = Buffer.from(`tok:${make.uuid().replaceAll("-", "_")}:1:0`).toString("base64");
          return [
            { path: ".env", text: `INTERCOM_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { path: "intercom.rb", text: `token: '${edited}'\n`, secret: edited, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `INTERCOM_ACCESS_TOKEN=dG9rO${make.alnum(40)}\n` },
          { text: `INTERCOM_APP_ID=${make.lowerAlnum(8)}\n` },
        ],
      },
    },
  ],
});
