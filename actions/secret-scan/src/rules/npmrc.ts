// Credentials in the configuration file of npm, for whatever registry.
import { Buffer } from "node:buffer";
import { decodeBasicCredentials, encodeBasicCredentials } from "../format/basic-credentials.ts";
import { judgeBasic, judgePlacedPassword } from "../noise/judge-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const npmrc = defineProvider({
  id: "npmrc",
  name: "npm configuration",
  docs: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
  revoke: "https://docs.npmjs.com/revoking-access-tokens",
  rules: [
    {
      id: "npmrc-auth-token",
      title: "Registry token in .npmrc",
      keywords: ["_authtoken"],
      pattern: /_authToken["']?[ ]{0,2}[=:][ ]{0,2}["']?(?<secret>[\w.~+/=-]{16,2000})(?![\w.~+/=-])/i,
      reach: { before: 0, after: 2020 },
      level: "likely",
      judge: (candidate) => judgePlacedPassword(candidate, candidate.secret, { level: "likely" }),
      examples: {
        flags: (make) => {
          const [secret, quoted] = [make.alnum(40), make.base64url(64)];
          return [
            { path: ".npmrc", text: `//packages.shop.eu/:_authToken=${secret}\n`, secret },
            { path: ".npmrc", text: `//packages.shop.eu/:_authToken="${quoted}"\n`, secret: quoted },
          ];
        },
        allows: (make) => [
          { path: ".npmrc", text: `//packages.shop.eu/:_authToken=\${NPM_TOKEN}\n` },
          { path: ".npmrc", text: `//packages.shop.eu/:_authToken=${make.alnum(8)}\n` },
        ],
      },
    },
    {
      id: "npmrc-auth",
      title: "User and password in .npmrc",
      keywords: ["_auth=", "_auth ="],
      pattern: /_auth[ ]?=[ ]{0,2}["']?(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=_-])/i,
      reach: { before: 0, after: 413 },
      level: "verified-format",
      judge: (candidate) => {
        const decoded = decodeBasicCredentials(candidate.secret);
        if (decoded === undefined) return undefined;
        return judgeBasic(candidate, decoded, {
          level: "verified-format",
          note: "decodes to user:password",
        });
      },
      examples: {
        flags: (make) => {
          const secret = encodeBasicCredentials("robot", make.alnum(14));
          return [{ path: ".npmrc", text: `_auth=${secret}\nemail=robot@shop.eu\n`, secret }];
        },
        allows: (make) => [
          { path: ".npmrc", text: `_auth=\${NPM_AUTH}\n` },
          { path: ".npmrc", text: `_auth=${encodeBasicCredentials("user", "password")}\n` },
          { path: ".npmrc", text: `_auth=${make.alnum(24)}\n` },
        ],
      },
    },
    {
      id: "npmrc-password",
      title: "Password in .npmrc",
      keywords: [":_password"],
      pattern: /:_password[ ]?=[ ]{0,2}["']?(?<secret>[A-Za-z0-9+/]{4,400}={0,2})(?![A-Za-z0-9+/=_-])/i,
      reach: { before: 0, after: 418 },
      level: "likely",
      judge: (candidate) => judgePlacedPassword(candidate, base64Text(candidate.secret), { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = Buffer.from(make.alnum(15)).toString("base64");
          return [{ path: ".npmrc", text: `//packages.shop.eu/:_password="${secret}"\n`, secret }];
        },
        allows: () => [
          { path: ".npmrc", text: `//packages.shop.eu/:_password=\${NPM_PASSWORD}\n` },
          { path: ".npmrc", text: `//packages.shop.eu/:_password=${Buffer.from("changeme").toString("base64")}\n` },
        ],
      },
    },
  ],
});

function base64Text(text: string): string {
  return Buffer.from(text, "base64").toString("latin1");
}
