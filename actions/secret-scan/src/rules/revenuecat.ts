// Credentials of RevenueCat.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const revenuecat = defineProvider({
  id: "revenuecat",
  name: "RevenueCat",
  docs: "https://www.revenuecat.com/docs/projects/authentication",
  revoke: "https://www.revenuecat.com/docs/projects/authentication",
  rules: [
    {
      id: "revenuecat-secret-key",
      title: "RevenueCat secret API key",
      ...assigned(["revenuecat", "revenue_cat", "revenue-cat"], "(?:sk|atk)_[A-Za-z0-9]{24,40}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk_${make.alnum(28)}`;
          return [{ text: `REVENUECAT_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `REVENUECAT_PUBLIC_KEY=appl_${make.alnum(28)}\n` },
          { text: `REVENUECAT_SECRET_KEY=sk_${make.alnum(10)}\n` },
        ],
      },
    },
  ],
});
