// Credentials of Plivo.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const plivo = defineProvider({
  id: "plivo",
  name: "Plivo",
  docs: "https://www.plivo.com/docs/messaging/api/overview",
  revoke: "https://support.plivo.com/hc/en-us/articles/360041395692",
  rules: [
    {
      id: "plivo-auth-token",
      title: "Plivo auth token",
      ...assigned(["plivo"], "(?![a-f0-9]{40})[A-Za-z0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(39)}Z`;
          return [{ text: `PLIVO_AUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `PLIVO_AUTH_ID=MA${make.upperAlnum(18)}\n` },
          { text: `plivo-commit: ${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
