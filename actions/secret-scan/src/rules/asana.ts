// Credentials of Asana.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const asana = defineProvider({
  id: "asana",
  name: "Asana",
  docs: "https://developers.asana.com/docs/personal-access-token",
  revoke: "https://developers.asana.com/docs/personal-access-token",
  rules: [
    {
      id: "asana-personal-access-token",
      title: "Asana personal access token",
      ...assigned(["asana"], "[12]/[0-9]{13,17}(?:/[0-9]{13,17})?:[a-f0-9]{32}", 70),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `2/${make.digits(16)}/${make.digits(16)}:${make.hex(32)}`;
          return [
            { path: ".env", text: `ASANA_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "sync.py", text: `asana_token = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ASANA_PROJECT=1/${make.digits(16)}\n` },
          { text: `ASANA_ACCESS_TOKEN=1/${make.digits(16)}:${make.hex(31)}\n` },
        ],
      },
    },
    {
      id: "asana-client-secret",
      title: "Asana OAuth client secret",
      ...assigned(["asana_client_secret", "asana_secret", "asanaclientsecret"], "[a-f0-9]{32}", 32),
      level: "likely",
      revoke: "https://developers.asana.com/docs/oauth",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: ".env", text: `ASANA_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ASANA_CLIENT_ID=${make.digits(16)}\n` },
          { text: `ASANA_CLIENT_SECRET=${make.hex(30)}\n` },
        ],
      },
    },
  ],
});
