// Credentials of Dropbox.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const dropbox = defineProvider({
  id: "dropbox",
  name: "Dropbox",
  docs: "https://developers.dropbox.com/oauth-guide",
  revoke: "https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke",
  rules: [
    {
      id: "dropbox-access-token",
      title: "Dropbox short-lived access token",
      ...token(["sl.u.", "sl.A", "sl.B", "sl.C"], "[A-Za-z0-9_-]{120,1500}", 1500),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sl.u.${make.base64url(900)}`;
          return [
            { path: ".env", text: `DROPBOX_ACCESS_TOKEN=${secret}\n`, secret },
            { text: `DROPBOX_TOKEN=sl.B${secret.slice(5, 140)}\n`, secret: `sl.B${secret.slice(5, 140)}` },
          ];
        },
        allows: (make) => [
          { text: `DROPBOX_ACCESS_TOKEN=sl.u.${make.base64url(40)}\n` },
          { text: `ssl.B${make.alnum(130)}\n` },
        ],
      },
    },
    {
      id: "dropbox-refresh-token",
      title: "Dropbox refresh token or long-lived access token",
      ...assigned(["dropbox"], "[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(11)}AAAAAAAAAA${make.base64url(43)}`;
          return [{ path: ".env", text: `DROPBOX_REFRESH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `DROPBOX_REFRESH_TOKEN=${make.alnum(11)}AAAAAAAAAA${make.alnum(42)}\n` }],
      },
    },
    {
      id: "dropbox-app-secret",
      title: "Dropbox app secret",
      ...assigned(
        ["dropbox_app_secret", "dropbox_secret", "dropboxsecret", "dropboxappsecret", "dropbox_client_secret"],
        "[a-z0-9]{15}",
        15,
      ),
      level: "likely",
      revoke: "https://developers.dropbox.com/oauth-guide",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(15);
          return [{ path: ".env", text: `DROPBOX_APP_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `DROPBOX_APP_KEY=${make.lowerAlnum(15)}\n` },
          { text: `DROPBOX_APP_SECRET=${make.lowerAlnum(14)}\n` },
        ],
      },
    },
  ],
});
