// Credentials of Groq.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

/** The name of the company in base 64, in the middle of each key. */
const MARK = "WGdyb3FY";

export const groq = defineProvider({
  id: "groq",
  name: "Groq",
  docs: "https://console.groq.com/docs/quickstart",
  revoke: "https://console.groq.com/docs/production-readiness/security-onboarding",
  rules: [
    {
      id: "groq-api-key",
      title: "Groq API key",
      ...token("gsk_", `[A-Za-z0-9]{20}${MARK}[A-Za-z0-9]{24}`, 52),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `gsk_${make.alnum(20)}${MARK}${make.alnum(24)}`;
          return [{ text: `GROQ_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `gsk_${make.alnum(52)}\n` },
          { text: `gsk_${make.alnum(20)}${MARK}${make.alnum(23)}\n` },
        ],
      },
    },
  ],
});
