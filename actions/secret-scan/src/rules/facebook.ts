// Credentials of Facebook.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const facebook = defineProvider({
  id: "facebook",
  name: "Facebook",
  docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
  revoke: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived",
  rules: [
    {
      id: "facebook-access-token",
      title: "Facebook access token",
      ...assigned(
        [
          "facebook",
          "fb_access",
          "fb_token",
          "fb_page",
          "fb_user",
          "meta_access",
          "meta_token",
          "whatsapp",
          "page_access_token",
          "pageaccesstoken",
          "access_token",
          "accesstoken",
        ],
        "EAA[A-Za-z0-9]{97,400}",
        403,
      ),
      level: "likely",
      judge: ({ secret }) => (secret.startsWith("EAA") ? { level: "likely" } : undefined),
      examples: {
        flags: (make) => {
          const secret = `EAA${make.alnum(180)}ZDZD`;
          return [
            { path: ".env", text: `FB_ACCESS_TOKEN=${secret}\n`, secret },
            { text: `https://graph.example.test/me?access_token=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FB_ACCESS_TOKEN=EAA${make.alnum(60)}\n` },
          { text: `FB_ACCESS_TOKEN=eaa${make.alnum(180)}\n` },
        ],
      },
    },
    {
      id: "facebook-bearer-token",
      title: "Facebook access token in a header",
      keywords: ["bearer eaa"],
      pattern: /[Bb]earer (?<secret>EAA[A-Za-z0-9]{97,400})(?![A-Za-z0-9_+/=-])/,
      reach: { before: 0, after: 411 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `EAA${make.alnum(180)}ZD`;
          return [{ path: "send.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret }];
        },
        allows: (make) => [
          { text: `curl -H "Authorization: Bearer EAA${make.alnum(60)}"\n` },
          { text: 'curl -H "Authorization: Bearer EAA..."\n' },
        ],
      },
    },
    {
      id: "facebook-app-secret",
      title: "Facebook app secret",
      ...assigned(
        [
          "facebook_app_secret",
          "facebook_secret",
          "fb_app_secret",
          "facebookappsecret",
          "facebook_client_secret",
          "fb_client_secret",
          "facebookclientsecret",
          "meta_app_secret",
          "facebook-app-secret",
        ],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      revoke: "https://developers.facebook.com/docs/facebook-login/security",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { path: ".env", text: `FACEBOOK_APP_SECRET=${secret}\n`, secret },
            { path: "config.js", text: `facebookAppSecret: '${secret}',\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FACEBOOK_APP_ID=${make.digits(16)}\n` },
          { text: `FACEBOOK_APP_SECRET=${make.hex(31)}\n` },
        ],
      },
    },
    {
      id: "facebook-app-token",
      title: "Facebook app access token",
      ...assigned(
        ["facebook", "fb_access", "fb_app_token", "graph_token"],
        "[0-9]{13,17}(?:\\||%7C)[A-Za-z0-9_-]{27}",
        47,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.digits(16)}|${make.base64url(27)}`;
          return [{ path: ".env", text: `FACEBOOK_APP_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `FACEBOOK_APP_TOKEN=${make.digits(16)}|${make.alnum(26)}\n` }],
      },
    },
  ],
});
