// Registry credentials in Docker's config.json, which also Kubernetes pull secrets hold.
import { decodeBasicCredentials, encodeBasicCredentials } from "../format/basic-credentials.ts";
import { judgeBasic, judgePlacedPassword } from "../noise/judge-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const dockerConfig = defineProvider({
  id: "docker-config",
  name: "Docker configuration",
  docs: "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
  revoke: "https://docs.docker.com/security/access-tokens/",
  rules: [
    {
      id: "docker-config-auth",
      title: "Registry user and password in a Docker configuration",
      keywords: ['"auth"', 'auth\\"'],
      pattern: /"?auth\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})\\?"/i,
      reach: { before: 0, after: 4024 },
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
          const secret = encodeBasicCredentials("robot", make.alnum(24));
          return [
            { path: "config.json", text: `{"auths": {"images.shop.eu": {"auth": "${secret}"}}}\n`, secret },
            {
              path: "pull.tf",
              text: `json = "{\\"auths\\":{\\"images.shop.eu\\":{\\"auth\\":\\"${secret}\\"}}}"\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { path: "config.json", text: `{"auths": {"images.shop.eu": {}}, "credsStore": "desktop"}\n` },
          { path: "config.json", text: `{"auth": "${make.alnum(32)}"}\n` },
          { path: "config.json", text: `{"auth": "${encodeBasicCredentials("user", "password")}"}\n` },
        ],
      },
    },
    {
      id: "docker-config-identity-token",
      title: "Registry identity token in a Docker configuration",
      keywords: ['"identitytoken"', '"registrytoken"'],
      pattern: /"(?:identity|registry)token"\s{0,4}:\s{0,4}"(?<secret>[\w.~+/=-]{20,4000})"/i,
      reach: { before: 0, after: 4030 },
      level: "likely",
      generic: true,
      judge: (candidate) => judgePlacedPassword(candidate, candidate.secret, { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = make.base64url(180);
          return [
            { path: "config.json", text: `{"auths": {"images.shop.eu": {"identitytoken": "${secret}"}}}\n`, secret },
          ];
        },
        allows: () => [{ path: "config.json", text: `{"identitytoken": ""}\n` }],
      },
    },
  ],
});
