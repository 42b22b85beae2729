// Credentials of Docker Hub.
import { token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

const DOCS = "https://docs.docker.com";

function tokenRule(id: string, title: string, prefix: string, length: number, revoke: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, `[A-Za-z0-9_-]{${length}}`, length),
    level: "likely",
    revoke,
    examples: {
      flags: (make) => {
        const secret = `${prefix}${make.base64url(length)}`;
        return [{ path: "login.sh", text: `echo "${secret}" | docker login -u me --password-stdin\n`, secret }];
      },
      allows: (make) => [
        { text: `${prefix}${make.alnum(length - 1)}\n` },
        { text: `${prefix}${"x".repeat(length)}\n` },
      ],
    },
  };
}

export const dockerHub = defineProvider({
  id: "docker-hub",
  name: "Docker Hub",
  docs: `${DOCS}/security/access-tokens/`,
  revoke: `${DOCS}/security/access-tokens/`,
  rules: [
    tokenRule("docker-hub-pat", "Docker personal access token", "dckr_pat_", 27, `${DOCS}/security/access-tokens/`),
    tokenRule(
      "docker-hub-oat",
      "Docker organization access token",
      "dckr_oat_",
      32,
      `${DOCS}/enterprise/security/access-tokens/`,
    ),
  ],
});
