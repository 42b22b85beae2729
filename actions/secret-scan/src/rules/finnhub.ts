// Credentials of Finnhub.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const finnhub = defineProvider({
  id: "finnhub",
  name: "Finnhub",
  docs: "https://finnhub.io/docs/api/authentication",
  revoke: "https://finnhub.io/dashboard",
  rules: [
    {
      id: "finnhub-api-key",
      title: "Finnhub API key",
      ...assigned(
        ["finnhub_api", "finnhub_key", "finnhub_token", "finnhubapi", "finnhubkey", "finnhub-api"],
        "(?:[a-z0-9]{40}|[a-z0-9]{20})",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.lowerAlnum(40);
          return [
            { path: ".env", text: `FINNHUB_API_KEY=${secret}\n`, secret },
            { text: `finnhub_token: ${secret.slice(20)}\n`, secret: secret.slice(20) },
          ];
        },
        allows: (make) => [{ text: `FINNHUB_API_KEY=${make.lowerAlnum(30)}\n` }, { text: "FINNHUB_SYMBOL=AAPL\n" }],
      },
    },
  ],
});
