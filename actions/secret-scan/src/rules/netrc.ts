// Passwords in .netrc, which curl, git, ftp and many tools read.
import { judgePlacedPassword } from "../noise/judge-password.ts";
import { passwordStrength } from "../noise/value-strength.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const FILE = /(?:^|\/)[._]netrc$/i;

export const netrc = defineProvider({
  id: "netrc",
  name: ".netrc",
  docs: "https://everything.curl.dev/usingcurl/netrc.html",
  revoke:
    "https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret",
  rules: [
    {
      id: "netrc-password",
      title: "Password in .netrc",
      keywords: ["machine "],
      pattern:
        /machine[ \t]{1,8}(?<host>[\w.:-]{1,120})\s{1,20}(?:(?:login|account)\s{1,8}(?<user>[^\s]{1,80})\s{1,20}){0,2}password\s{1,8}["']?(?<secret>[^\s"'\\]{4,128})/,
      reach: { before: 0, after: 540 },
      level: "likely",
      judge: (candidate) => {
        const { user, host = "" } = candidate.groups;
        if (user === "anonymous" || user === candidate.secret) return undefined;
        const isSure = FILE.test(candidate.path) || passwordStrength(candidate.secret) !== undefined;
        return judgePlacedPassword(candidate, candidate.secret, {
          level: isSure ? "likely" : "possible",
          facts: { host },
        });
      },
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [
            { path: ".netrc", text: `machine api.shop.eu\n  login robot\n  password ${secret}\n`, secret },
            {
              path: "setup.sh",
              text: `echo "machine api.shop.eu login robot password ${secret}" > ~/.netrc\n`,
              secret,
            },
            { path: "_netrc", text: `machine api.shop.eu password ${secret}\n`, secret },
          ];
        },
        allows: () => [
          { path: ".netrc", text: `machine api.shop.eu login robot password $TOKEN\n` },
          { path: ".netrc", text: `machine files.shop.eu login anonymous password reader@shop.eu\n` },
          { text: `The machine has a login and a password that nobody knows.\n` },
        ],
      },
    },
  ],
});
