// Credentials of Fly.io.
import { Buffer } from "node:buffer";
import { judgeFlyMacaroon } from "../format/fly-macaroon.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

function macaroon(make: Synthetic): string {
  const location = "https://api.example.test/v1";
  const nonce = [0x94, 0x93, 0xc4, 8, ...make.bytes(8), 0xc4, 16, ...make.bytes(16), 0xc2];
  const rest = [0xa0 + location.length, ...Buffer.from(location), 0x90, 0xc4, 32, ...make.bytes(32)];
  return `fm2_${Buffer.from([...nonce, ...rest]).toString("base64")}`;
}

export const flyio = defineProvider({
  id: "flyio",
  name: "Fly.io",
  docs: "https://fly.io/docs/security/tokens/",
  revoke: "https://fly.io/docs/flyctl/tokens-revoke/",
  rules: [
    {
      id: "flyio-macaroon",
      title: "Fly.io access token",
      ...token("fm2_", "lJPE[A-Za-z0-9+/]{80,3000}={0,2}", 3006, "A-Za-z0-9_"),
      level: "likely",
      judge: ({ secret }) => judgeFlyMacaroon(secret),
      examples: {
        flags: (make) => {
          const edited = make.alnum(160);
          const secret = macaroon(make);
          return [
            { path: ".env", text: `FLY_API_TOKEN="FlyV1 ${secret}"\n`, secret, level: "verified-format" },
            { text: `FLY_API_TOKEN=fm2_lJPE${edited}\n`, secret: `fm2_lJPE${edited}`, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `FLY_API_TOKEN=fm2_lJPE${make.base64(40)}\n` },
          { text: 'FLY_API_TOKEN="FlyV1 fm2_..."\n' },
        ],
      },
    },
    {
      id: "flyio-personal-token",
      title: "Fly.io personal access token",
      ...token("fo1_", "[A-Za-z0-9_-]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `fo1_${make.base64url(43)}`;
          return [
            { path: ".env", text: `FLY_API_TOKEN=${secret}\n`, secret },
            { path: "config.yml", text: `access_token: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FLY_API_TOKEN=fo1_${make.alnum(42)}\n` },
          { text: `FLY_API_TOKEN=fo1_${"x".repeat(43)}\n` },
        ],
      },
    },
  ],
});
