// Credentials of Clerk.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const clerk = defineProvider({
  id: "clerk",
  name: "Clerk",
  docs: "https://clerk.com/docs/deployments/clerk-environment-variables",
  revoke: "https://clerk.com/docs/guides/secure/rotate-api-keys",
  rules: [
    {
      id: "clerk-secret-key",
      title: "Clerk secret key (production)",
      ...assigned(["clerk_secret", "clerk_api_key", "clerksecret", "clerk-secret"], "sk_live_[A-Za-z0-9]{40,50}", 58),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk_live_${make.alnum(42)}`;
          return [{ path: ".env", text: `CLERK_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CLERK_PUBLISHABLE_KEY=pk_live_${make.alnum(42)}\n` },
          { text: `CLERK_SECRET_KEY=sk_live_${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "clerk-development-key",
      title: "Clerk secret key (development)",
      ...assigned(["clerk_secret", "clerk_api_key", "clerksecret", "clerk-secret"], "sk_test_[A-Za-z0-9]{40,50}", 58),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `sk_test_${make.alnum(42)}`;
          return [{ path: ".env.local", text: `CLERK_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `CLERK_PUBLISHABLE_KEY=pk_test_${make.alnum(42)}\n` },
          { text: `CLERK_SECRET_KEY=sk_test_${make.alnum(39)}\n` },
        ],
      },
    },
  ],
});
