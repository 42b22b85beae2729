// Credentials of Mailchimp.
import { defineProvider } from "../rule/secret-rule.ts";

const DATA_CENTERS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

export const mailchimp = defineProvider({
  id: "mailchimp",
  name: "Mailchimp",
  docs: "https://mailchimp.com/developer/marketing/guides/quick-start/",
  revoke: "https://mailchimp.com/help/about-api-keys/",
  rules: [
    {
      id: "mailchimp-api-key",
      title: "Mailchimp API key",
      keywords: DATA_CENTERS.map((digit) => `-us${digit}`),
      pattern: /(?<![\w-])[0-9a-f]{32}-us[1-9][0-9]?(?![\w-])/,
      reach: { before: 32, after: 6 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.hex(32)}-us${1 + make.below(21)}`;
          return [{ text: `MAILCHIMP_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `${make.hex(31)}-us12\n` },
          { text: `${make.hex(40)}-us12\n` },
          { text: `${"a".repeat(32)}-us6\n` },
        ],
      },
    },
  ],
});
