// Credentials of the exchange Gemini. Keys of the models of that name belong to Google Cloud.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const gemini = defineProvider({
  id: "gemini",
  name: "Gemini (exchange)",
  docs: "https://docs.gemini.com/authentication/api-key",
  revoke: "https://support.gemini.com/hc/en-us/articles/360031080191-How-do-I-create-an-API-key",
  rules: [
    {
      id: "gemini-api-secret",
      title: "Gemini exchange API secret",
      ...assigned(
        ["gemini_api_secret", "gemini_secret", "geminiapisecret", "gemini-api-secret", "geminisecret"],
        "[A-Za-z0-9]{27,28}",
        28,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(28);
          return [{ path: ".env", text: `GEMINI_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `GEMINI_API_KEY=account-${make.alnum(20)}\n` },
          { text: `GEMINI_API_SECRET=${make.alnum(26)}\n` },
        ],
      },
    },
  ],
});
