// Credentials of Svix.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const svix = defineProvider({
  id: "svix",
  name: "Svix",
  docs: "https://docs.svix.com/api-keys",
  revoke: "https://docs.svix.com/api-keys",
  rules: [
    {
      id: "svix-api-token",
      title: "Svix API token",
      ...assigned(["svix"], "(?:test)?sk_[A-Za-z0-9_-]{24,60}(?:\\.[a-z]{2})?", 70),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `testsk_${make.alnum(32)}.eu`;
          return [{ text: `SVIX_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SVIX_APP_ID=app_${make.alnum(27)}\n` },
          { text: `SVIX_TOKEN=sk_${make.alnum(8)}\n` },
        ],
      },
    },
  ],
});
