// Credentials of Mux.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const mux = defineProvider({
  id: "mux",
  name: "Mux",
  docs: "https://www.mux.com/docs/core/make-api-requests",
  revoke: "https://www.mux.com/docs/core/make-api-requests#access-token-permissions",
  rules: [
    {
      id: "mux-token-secret",
      title: "Mux access token secret",
      ...assigned(["mux_token_secret", "mux-token-secret", "muxtokensecret", "mux_secret"], "[A-Za-z0-9+/]{75}", 75),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64(75);
          return [
            { text: `MUX_TOKEN_SECRET=${secret}\n`, secret },
            { path: "mux.ts", text: `const muxTokenSecret = "${secret}";\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MUX_TOKEN_ID=${make.uuid()}\n` },
          { text: `MUX_TOKEN_SECRET=${make.base64(60)}\n` },
        ],
      },
    },
  ],
});
