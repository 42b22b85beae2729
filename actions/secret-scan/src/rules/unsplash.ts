// Credentials of Unsplash.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const unsplash = defineProvider({
  id: "unsplash",
  name: "Unsplash",
  docs: "https://unsplash.com/documentation#authorization",
  revoke: "https://help.unsplash.com/en/articles/2511245",
  rules: [
    {
      id: "unsplash-secret-key",
      title: "Unsplash secret key",
      ...assigned(
        ["unsplash_secret", "unsplash_client_secret", "unsplashsecret", "unsplash-secret"],
        "[A-Za-z0-9_-]{43}",
        43,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.base64url(42)}k`;
          return [{ text: `UNSPLASH_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `UNSPLASH_SECRET_KEY=${make.base64url(20)}\n` },
          { text: `UNSPLASH_APP_ID=${make.digits(6)}\n` },
        ],
      },
    },
    {
      id: "unsplash-access-key",
      title: "Unsplash access key",
      ...assigned(["unsplash_access", "unsplash_client_id", "unsplashaccess", "unsplash_api"], "[A-Za-z0-9_-]{43}", 43),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `${make.base64url(42)}k`;
          return [{ text: `UNSPLASH_ACCESS_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: () => [{ text: "UNSPLASH_ACCESS_KEY=YOUR_ACCESS_KEY\n" }],
      },
    },
  ],
});
