// Names and passwords of HTTP's Basic scheme (RFC 7617): in addresses, in headers and on the command line; Bearer tokens, too.
import { decodeBasicCredentials, encodeBasicCredentials } from "../format/basic-credentials.ts";
import { judgeUrlPassword, urlPassword } from "../format/url-password.ts";
import { judgeBasic, judgePlacedPassword } from "../noise/judge-password.ts";
import { generatedStrength } from "../noise/value-strength.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

/** What stands before the scheme in headers, and in the code that sets them. */
const HEADER = /authorization\W{1,24}(?:\w{1,10}\W{1,4})?$/i;

function password(make: Synthetic): string {
  return `${make.upper(3)}${make.lowerAlnum(8)}${make.digits(3)}`;
}

export const basicAuth = defineProvider({
  id: "basic-auth",
  name: "HTTP authentication",
  docs: "https://www.rfc-editor.org/rfc/rfc7617",
  revoke:
    "https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret",
  rules: [
    {
      id: "basic-auth-url",
      title: "Password in an HTTP address",
      ...urlPassword(["http", "https"]),
      level: "likely",
      generic: true,
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = password(make);
          return [
            { path: "pip.conf", text: `index-url = https://reader:${secret}@packages.shop.eu/simple\n`, secret },
            { path: "deploy.sh", text: `git clone https://robot:${secret}@code.shop.eu/shop.git\n`, secret },
            { path: ".env", text: `PROXY=http://robot:${secret}@proxy:3128\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `http://user:password@code.shop.eu/\n` },
          { text: `https://code.shop.eu:8443/@${make.alnum(12)}\n` },
          { text: `https://$USER:$TOKEN@code.shop.eu/shop.git\n` },
          { text: `https://x-access-token:\${{ secrets.TOKEN }}@code.shop.eu\n` },
        ],
      },
    },
    {
      id: "basic-auth-header",
      title: "Basic authentication header",
      keywords: ["basic "],
      pattern: /basic[ ]{1,2}(?<secret>[A-Za-z0-9+/]{10,400}={0,2})(?![A-Za-z0-9+/=_-])/i,
      reach: { before: 0, after: 411 },
      level: "likely",
      generic: true,
      judge: (candidate) => {
        const decoded = decodeBasicCredentials(candidate.secret);
        if (decoded === undefined) return undefined;
        const isHeader = HEADER.test(candidate.before);
        return judgeBasic(candidate, decoded, { level: isHeader ? "verified-format" : "possible" });
      },
      examples: {
        flags: (make) => {
          const secret = encodeBasicCredentials("robot", password(make));
          return [
            { path: "call.sh", text: `curl -H "Authorization: Basic ${secret}" https://api.shop.eu\n`, secret },
            { path: "client.ts", text: `headers: { Authorization: "Basic ${secret}" }\n`, secret },
            { path: "notes", text: `the header is Basic ${secret}\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `Authorization: Basic ${encodeBasicCredentials("user", "password")}\n` },
          { text: `Authorization: Basic ${make.alnum(32)}\n` },
          { text: `This is about basic functionality of the shop.\n` },
        ],
      },
    },
    {
      id: "basic-auth-bearer",
      title: "Bearer token in a header",
      keywords: ["bearer ", "authorization: token ", "authorization: apikey "],
      pattern: /(?:bearer|authorization: (?:token|apikey))[ ]{1,2}(?<secret>[\w.~+/-]{20,200}={0,2})(?![\w.~+/=-])/i,
      reach: { before: 0, after: 227 },
      level: "likely",
      generic: true,
      judge: (candidate) => {
        const strength = generatedStrength(candidate.secret);
        if (strength === undefined) return undefined;
        const isHeader = HEADER.test(candidate.before) || /^authorization/i.test(candidate.match);
        const isSure = isHeader && strength === "strong";
        return judgePlacedPassword(candidate, candidate.secret, { level: isSure ? "likely" : "possible" });
      },
      examples: {
        flags: (make) => {
          const secret = make.alnum(40);
          return [
            { path: "call.sh", text: `curl -H "Authorization: Bearer ${secret}" https://api.shop.eu\n`, secret },
            { path: "call.sh", text: `curl -H "Authorization: Token ${secret}" https://api.shop.eu\n`, secret },
            { path: "README.md", text: `Authorization: Bearer ${secret}\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `Authorization: Bearer \${token}\n` },
          { text: `Authorization: Bearer <access-token-of-your-account>\n` },
          { text: `Authorization: Bearer ${make.alnum(12)}\n` },
        ],
      },
    },
    {
      id: "basic-auth-curl",
      title: "Password on the command line of curl",
      keywords: ["curl "],
      pattern:
        /curl[ ](?:[^\n]{0,160}?[ ])?(?:-u|--user|-U|--proxy-user)[ =]{0,2}["']?(?<user>[\w.@%+-]{1,64}):(?<secret>[^\s"'`<>\\]{4,128})(?=["'\s]|$)/,
      reach: { before: 0, after: 380 },
      level: "likely",
      generic: true,
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = password(make);
          return [
            { path: "deploy.sh", text: `curl -sS -u robot:${secret} https://api.shop.eu/deploy\n`, secret },
            { path: "deploy.sh", text: `curl -X POST --user "robot:${secret}" https://api.shop.eu\n`, secret },
          ];
        },
        allows: () => [
          { text: `curl -u user:password https://api.shop.eu\n` },
          { text: `curl -u "$USER:$TOKEN" https://api.shop.eu\n` },
        ],
      },
    },
  ],
});
