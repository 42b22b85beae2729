// Credentials of ngrok.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const VALUE = "[0-9][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22}";

export const ngrok = defineProvider({
  id: "ngrok",
  name: "ngrok",
  docs: "https://ngrok.com/docs/api/",
  revoke: "https://ngrok.com/docs/agent/#authtokens",
  rules: [
    {
      id: "ngrok-authtoken",
      title: "ngrok authtoken",
      keywords: ["authtoken"],
      pattern: new RegExp(`authtoken["']?[ \\t]{0,8}[:=]?[ \\t]{0,8}["']?(?<secret>${VALUE})(?![A-Za-z0-9_])`, "i"),
      reach: { before: 0, after: 80 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `2${make.alnum(26)}_${make.alnum(21)}`;
          return [
            { text: `NGROK_AUTHTOKEN=${secret}\n`, secret },
            { path: "ngrok.yml", text: `version: 2\nauthtoken: ${secret}\n`, secret },
            { path: "setup.sh", text: `ngrok config add-authtoken ${secret}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `NGROK_AUTHTOKEN=2${make.alnum(26)}\n` }, { text: "authtoken: <your-authtoken>\n" }],
      },
    },
    {
      id: "ngrok-api-key",
      title: "ngrok API key",
      ...assigned(["ngrok_api", "ngrok-api", "ngrokapi"], VALUE, 50),
      level: "likely",
      revoke: "https://ngrok.com/docs/api/resources/api-keys/",
      examples: {
        flags: (make) => {
          const secret = `2${make.alnum(26)}_${make.alnum(21)}`;
          return [{ text: `NGROK_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `NGROK_API_KEY_ID=ak_2${make.alnum(26)}\n` }],
      },
    },
  ],
});
