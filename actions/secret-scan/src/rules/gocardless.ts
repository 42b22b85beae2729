// Credentials of GoCardless.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const gocardless = defineProvider({
  id: "gocardless",
  name: "GoCardless",
  docs: "https://developer.gocardless.com/getting-started/api/making-your-first-request/",
  revoke: "https://developer.gocardless.com/getting-started/api/making-your-first-request/",
  rules: [
    {
      id: "gocardless-live-token",
      title: "GoCardless access token (live)",
      ...assigned(["gocardless", "gc_access_token"], "live_[A-Za-z0-9_-]{40}", 45),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `live_${make.base64url(40)}`;
          return [{ path: ".env", text: `GOCARDLESS_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `GOCARDLESS_ACCESS_TOKEN=live_${make.alnum(39)}\n` },
          { text: "GOCARDLESS_ENVIRONMENT=live\n" },
        ],
      },
    },
    {
      id: "gocardless-sandbox-token",
      title: "GoCardless access token (sandbox)",
      ...assigned(["gocardless", "gc_access_token"], "sandbox_[A-Za-z0-9_-]{40}", 48),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `sandbox_${make.base64url(40)}`;
          return [{ path: ".env", text: `GOCARDLESS_ACCESS_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `GOCARDLESS_ACCESS_TOKEN=sandbox_${make.alnum(39)}\n` }],
      },
    },
  ],
});
