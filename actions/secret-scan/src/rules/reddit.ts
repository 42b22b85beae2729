// Credentials of Reddit.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const reddit = defineProvider({
  id: "reddit",
  name: "Reddit",
  docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
  revoke: "https://support.reddithelp.com/hc/en-us/articles/14945211791892",
  rules: [
    {
      id: "reddit-client-secret",
      title: "Reddit client secret",
      ...assigned(
        ["reddit_client_secret", "reddit_secret", "reddit-client-secret", "redditclientsecret", "reddit_app_secret"],
        "[A-Za-z0-9_-]{27,30}",
        30,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.base64url(28)}k9`;
          return [
            { text: `REDDIT_CLIENT_SECRET=${secret}\n`, secret },
            { path: "praw.ini", text: `[bot]\nreddit_client_secret=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `REDDIT_CLIENT_ID=${make.base64url(22)}\n` },
          { text: `REDDIT_CLIENT_SECRET=${make.alnum(40)}\n` },
        ],
      },
    },
  ],
});
