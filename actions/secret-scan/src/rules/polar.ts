// Credentials of Polar.
import { base62Crc, judgeBase62Crc } from "../format/base62-crc.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const BODY = "[A-Za-z0-9]{43}";
/** 37 random characters and six of a checksum: `server/polar/kit/crypto.py` in Polar's own source. */
function sound(make: Synthetic, prefix: string): string {
  const body = make.alnum(37);
  return `${prefix}${body}${base62Crc(body)}`;
}

export const polar = defineProvider({
  id: "polar",
  name: "Polar",
  docs: "https://polar.sh/docs/integrate/oat",
  revoke: "https://polar.sh/docs/integrate/authentication",
  rules: [
    {
      id: "polar-organization-access-token",
      title: "Polar organization access token",
      ...token("polar_oat_", BODY, 43),
      level: "likely",
      judge: ({ secret }) => judgeBase62Crc(secret, "polar_oat_"),
      examples: {
        flags: (make) => {
          const [secret, second] = [sound(make, "polar_oat_"), `polar_oat_${make.alnum(37)}zzzzzz`];
          return [
            { text: `POLAR_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" },
            {
              path: "billing.ts",
              text: `const polar = new Polar({ accessToken: "${second}" });\n`,
              secret: second,
              level: "possible",
            },
          ];
        },
        allows: (make) => [
          { text: `POLAR_ACCESS_TOKEN=polar_oat_${make.alnum(40)}\n` },
          { text: `POLAR_ACCESS_TOKEN=polar_oat_${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "polar-personal-access-token",
      title: "Polar personal access token",
      ...token("polar_pat_", BODY, 43),
      level: "likely",
      judge: ({ secret }) => judgeBase62Crc(secret, "polar_pat_"),
      examples: {
        flags: (make) => {
          const secret = sound(make, "polar_pat_");
          return [{ text: `POLAR_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" }];
        },
        allows: (make) => [{ text: `POLAR_ACCESS_TOKEN=polar_pat_${make.alnum(12)}\n` }],
      },
    },
  ],
});
