// Credentials of the npm registry.
import { base62Crc, judgeBase62Crc } from "../format/base62-crc.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const PREFIX = "npm_";

function npmToken(make: Synthetic): string {
  const body = make.alnum(30);
  return `${PREFIX}${body}${base62Crc(body)}`;
}

export const npm = defineProvider({
  id: "npm",
  name: "npm",
  docs: "https://docs.npmjs.com/about-access-tokens",
  revoke: "https://docs.npmjs.com/revoking-access-tokens",
  rules: [
    {
      id: "npm-access-token",
      title: "npm access token",
      ...token(PREFIX, "[A-Za-z0-9]{36}", 36),
      level: "likely",
      judge: ({ secret }) => judgeBase62Crc(secret, PREFIX),
      examples: {
        flags: (make) => {
          const secret = npmToken(make);
          const other = `${PREFIX}${make.alnum(30)}${"0".repeat(6)}`;
          return [
            {
              path: ".npmrc",
              text: `//registry.example.test/:_authToken=${secret}\n`,
              secret,
              level: "verified-format",
            },
            { text: `NPM_TOKEN: "${other}"\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `${PREFIX}${make.alnum(35)}\n` },
          { text: `${PREFIX}${"x".repeat(36)}\n` },
          { text: "npm_config_registry_default_location_of_packages\n" },
        ],
      },
    },
    {
      id: "npm-legacy-token",
      title: "npm access token (legacy)",
      keywords: ["_authtoken"],
      pattern:
        /_authToken["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/,
      reach: { before: 0, after: 70 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ path: ".npmrc", text: `//registry.example.test/:_authToken=${secret}\n`, secret }];
        },
        allows: (make) => [
          { path: ".npmrc", text: "//registry.example.test/:_authToken=${NPM_TOKEN}\n" },
          { path: ".npmrc", text: `//registry.example.test/:_authToken=${make.uuid()}-${make.hex(4)}\n` },
        ],
      },
    },
  ],
});
