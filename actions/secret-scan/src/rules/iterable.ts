// Credentials of Iterable.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const iterable = defineProvider({
  id: "iterable",
  name: "Iterable",
  docs: "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys",
  revoke: "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys",
  rules: [
    {
      id: "iterable-api-key",
      title: "Iterable API key",
      ...assigned(["iterable_api", "iterable_key", "iterableapi", "iterable-api"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: ".env", text: `ITERABLE_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ITERABLE_API_KEY=${make.hex(31)}\n` },
          { text: "ITERABLE_API_KEY=<key>\n" },
          { text: `iterable_commit=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
