// Credentials of Instagram.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const instagram = defineProvider({
  id: "instagram",
  name: "Instagram",
  docs: "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login",
  revoke: "https://developers.facebook.com/docs/instagram-platform/reference/access_token",
  rules: [
    {
      id: "instagram-access-token",
      title: "Instagram access token",
      ...token(["IGQV", "IGQW", "IGAA"], "[A-Za-z0-9_-]{90,400}", 400),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `IGQV${make.alnum(160)}ZD`;
          return [
            { path: ".env", text: `INSTAGRAM_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "feed.js", text: `const instagramToken = '${secret}';\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `INSTAGRAM_ACCESS_TOKEN=IGQV${make.alnum(50)}\n` },
          { text: `INSTAGRAM_USER_ID=${make.digits(17)}\n` },
        ],
      },
    },
  ],
});
