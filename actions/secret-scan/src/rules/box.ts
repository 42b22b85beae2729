// Credentials of Box.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const box = defineProvider({
  id: "box",
  name: "Box",
  docs: "https://developer.box.com/guides/applications/app-types/platform-apps/",
  revoke: "https://developer.box.com/guides/authentication/tokens/revoke/",
  rules: [
    {
      id: "box-developer-token",
      title: "Box developer token",
      ...assigned(
        ["box_developer_token", "boxdevelopertoken", "box_access_token", "box_token", "box-token"],
        "[A-Za-z0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ path: ".env", text: `BOX_DEVELOPER_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `BOX_DEVELOPER_TOKEN=${make.alnum(31)}\n` },
          { text: `BOX_FOLDER_ID=${make.digits(12)}\n` },
        ],
      },
    },
    {
      id: "box-client-secret",
      title: "Box app client secret",
      ...assigned(["box_client_secret", "boxclientsecret", "box_secret", "box-client-secret"], "[A-Za-z0-9]{32}", 32),
      level: "likely",
      revoke: "https://developer.box.com/guides/security/",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [
            { path: ".env", text: `BOX_CLIENT_SECRET=${secret}\n`, secret },
            { path: "app.py", text: `box_client_secret = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BOX_CLIENT_ID=${make.lowerAlnum(32)}\n` },
          { text: `BOX_CLIENT_SECRET=${make.alnum(33)}\n` },
        ],
      },
    },
  ],
});
