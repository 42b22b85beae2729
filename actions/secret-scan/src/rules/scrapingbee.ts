// Credentials of ScrapingBee.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const scrapingbee = defineProvider({
  id: "scrapingbee",
  name: "ScrapingBee",
  docs: "https://www.scrapingbee.com/documentation/",
  revoke: "https://www.scrapingbee.com/documentation/",
  rules: [
    {
      id: "scrapingbee-api-key",
      title: "ScrapingBee API key",
      ...assigned(["scrapingbee", "scraping_bee"], "[A-Z0-9]{80}", 80),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.upperAlnum(80);
          return [{ text: `SCRAPINGBEE_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SCRAPINGBEE_API_KEY=${make.upperAlnum(40)}\n` },
          { text: "SCRAPINGBEE_URL=https://scrapingbee.example.test\n" },
        ],
      },
    },
  ],
});
