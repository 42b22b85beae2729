// Credentials of the New York Times' developer network.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const START = "https://developer.nytimes.com/get-started";
const NAMES = ["nytimes_api", "nytimes_key", "nytimes_token", "nytimesapikey", "nyt_api", "nyt_key", "new_york_times"];

export const nytimes = defineProvider({
  id: "nytimes",
  name: "The New York Times",
  docs: START,
  revoke: START,
  rules: [
    {
      id: "nytimes-api-key",
      title: "New York Times API key",
      ...assigned(NAMES, "(?=[A-Za-z]{0,31}[0-9])[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(31)}4`;
          return [{ text: `NYT_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `NYT_API_KEY=${make.alnum(30)}\n` }, { text: `NYT_SECTION=${make.lower(32)}\n` }],
      },
    },
    {
      id: "nytimes-api-key-in-address",
      title: "New York Times API key in an address",
      keywords: ["api.nytimes.com/"],
      pattern: /api\.nytimes\.com\/[\w.:/?&=%-]{0,160}?api-key=(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/i,
      reach: { before: 0, after: 220 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ text: `https://api.nytimes.com/svc/books/v3/lists.json?api-key=${secret}\n`, secret }];
        },
        allows: () => [{ text: `https://api.nytimes.com/svc/books/v3/lists.json?api-key=your-key\n` }],
      },
    },
  ],
});
