// Credentials of Duffel.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const duffel = defineProvider({
  id: "duffel",
  name: "Duffel",
  docs: "https://duffel.com/docs/api/overview/making-requests",
  revoke: "https://duffel.com/docs/guides/getting-started-with-flights",
  rules: [
    {
      id: "duffel-live-token",
      title: "Duffel access token (live)",
      ...token("duffel_live_", "[A-Za-z0-9_-]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `duffel_live_${make.base64url(43)}`;
          return [
            { path: ".env", text: `DUFFEL_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "book.ts", text: `new Duffel({ token: "${secret}" })\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DUFFEL_ACCESS_TOKEN=duffel_live_${make.alnum(42)}\n` },
          { text: `DUFFEL_ACCESS_TOKEN=duffel_live_${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "duffel-test-token",
      title: "Duffel access token (test)",
      ...token("duffel_test_", "[A-Za-z0-9_-]{43}", 43),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `duffel_test_${make.base64url(43)}`;
          return [{ path: ".env", text: `DUFFEL_ACCESS_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `DUFFEL_ACCESS_TOKEN=duffel_test_${make.alnum(42)}\n` }],
      },
    },
  ],
});
