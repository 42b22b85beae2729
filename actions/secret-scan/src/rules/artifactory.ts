// Credentials of JFrog Artifactory.
import { Buffer } from "node:buffer";
import { judgeDecoded } from "../format/base64-text.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const artifactory = defineProvider({
  id: "artifactory",
  name: "JFrog Artifactory",
  docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/introduction-to-access-tokens",
  revoke: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-access-tokens",
  rules: [
    {
      id: "artifactory-api-key",
      title: "Artifactory API key or identity token",
      ...token("AKCp", "[A-Za-z0-9]{69}", 69),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `AKCp${make.alnum(69)}`;
          return [
            { path: ".env", text: `ARTIFACTORY_API_KEY=${secret}\n`, secret },
            { path: "deploy.sh", text: `curl -H "X-JFrog-Art-Api: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ARTIFACTORY_API_KEY=AKCp${make.alnum(68)}\n` },
          { text: `ARTIFACTORY_API_KEY=AKCp${"x".repeat(69)}\n` },
        ],
      },
    },
    {
      id: "artifactory-reference-token",
      title: "Artifactory reference token",
      ...token("cmVmdGtuOj", "[A-Za-z0-9+/]{54}", 54),
      level: "likely",
      judge: ({ secret }) => judgeDecoded(secret, /^reftkn:\d{2}:\d{10}:[A-Za-z0-9]{16,32}$/),
      examples: {
        flags: (make) => {
          const secret = Buffer.from(`reftkn:01:${make.digits(10)}:${make.alnum(27)}`).toString("base64");
          return [
            { path: ".npmrc", text: `_authToken=${secret}\n`, secret, level: "verified-format" },
            {
              path: "pip.conf",
              text: `index-url = https://ci:${secret}@artifacts.example.test/api/pypi/pypi/simple\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: `_authToken=cmVmdGtuOj${make.alnum(30)}\n` },
          { text: "const prefix = 'cmVmdGtuOj';\n" },
        ],
      },
    },
  ],
});
