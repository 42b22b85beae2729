// Credentials of 42 Intra.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const intra42 = defineProvider({
  id: "intra42",
  name: "42 Intra",
  docs: "https://api.intra.42.fr/apidoc/guides/getting_started",
  revoke: "https://profile.intra.42.fr/oauth/applications",
  rules: [
    {
      id: "intra42-client-secret",
      title: "42 Intra application secret",
      ...token(["s-s4t2ud-", "s-s4t2af-"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `s-s4t2ud-${make.hex(64)}`;
          return [
            { path: ".env", text: `FT_CLIENT_SECRET=${secret}\n`, secret },
            { path: "auth.ts", text: `clientSecret: "${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FT_CLIENT_ID=u-s4t2ud-${make.hex(64)}\n` },
          { text: `FT_CLIENT_SECRET=s-s4t2ud-${make.hex(63)}\n` },
        ],
      },
    },
  ],
});
