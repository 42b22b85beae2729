// Credentials in kubeconfig files.
import { Buffer } from "node:buffer";
import { judgePlacedPassword } from "../noise/judge-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const PRIVATE_KEY = /^-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY-----\s/;

function pem(make: Synthetic, label: string): string {
  const body = Array.from({ length: 4 }, () => make.base64(64)).join("\n");
  return Buffer.from(`-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`).toString("base64");
}

export const kubeconfig = defineProvider({
  id: "kubeconfig",
  name: "Kubernetes client configuration",
  docs: "https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/",
  revoke: "https://kubernetes.io/docs/tasks/administer-cluster/certificates/",
  rules: [
    {
      id: "kubeconfig-client-key",
      title: "Client key in a kubeconfig",
      keywords: ["client-key-data"],
      pattern: /client-key-data["']?:\s{1,20}["']?(?<secret>[A-Za-z0-9+/]{80,8000}={0,2})(?![A-Za-z0-9+/=_-])/,
      reach: { before: 0, after: 8040 },
      level: "verified-format",
      judge: (candidate) => {
        const isKey = PRIVATE_KEY.test(Buffer.from(candidate.secret.slice(0, 80), "base64").toString("latin1"));
        if (isKey) return { level: "verified-format", note: "decodes to a private key" };
        return { level: "possible", note: "does not decode to a private key" };
      },
      examples: {
        flags: (make) => {
          const [secret, other] = [pem(make, "EC PRIVATE KEY"), make.base64(200)];
          return [
            { path: ".kube/config", text: `users:\n- name: robot\n  user:\n    client-key-data: ${secret}\n`, secret },
            { path: "config", text: `    client-key-data: ${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { path: "config", text: `    client-certificate-data: ${pem(make, "CERTIFICATE")}\n` },
          { path: "config", text: `    client-key-data: \${CLIENT_KEY}\n` },
          { path: "config", text: `    client-key-data: REDACTED\n` },
        ],
      },
    },
    {
      id: "kubeconfig-token",
      title: "Token or password of a user in a kubeconfig",
      keywords: ["user:"],
      pattern:
        /user:[ \t]{0,4}\r?\n[ \t]{1,20}(?:username: [^\n]{1,80}\n[ \t]{1,20})?(?:token|password):[ \t]{1,4}["']?(?<secret>[^\s"'<>{}]{16,1200})(?![^\s"'])/,
      reach: { before: 0, after: 1400 },
      level: "likely",
      judge: (candidate) => judgePlacedPassword(candidate, candidate.secret, { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = make.alnum(48);
          return [
            { path: ".kube/config", text: `users:\n- name: robot\n  user:\n    token: ${secret}\n`, secret },
            { path: "config", text: `- user:\n    username: admin\n    password: "${secret}"\n`, secret },
          ];
        },
        allows: () => [
          { path: "config", text: `- user:\n    token: \${CLUSTER_TOKEN_OF_ROBOT}\n` },
          { path: "config", text: `- user:\n    tokenFile: /var/run/secrets/token/of/robot\n` },
        ],
      },
    },
  ],
});
