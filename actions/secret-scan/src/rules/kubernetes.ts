// Credentials of Kubernetes.
import { defineProvider } from "../rule/secret-rule.ts";

export const kubernetes = defineProvider({
  id: "kubernetes",
  name: "Kubernetes",
  docs: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
  revoke: "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/",
  rules: [
    {
      id: "kubernetes-bootstrap-token",
      title: "Kubernetes bootstrap token",
      keywords: ["kubeadm join"],
      pattern:
        /kubeadm join[ \t\\\r\n]{1,8}[\w.:-]{1,120}[ \t\\\r\n]{1,12}--token[ =](?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9])/,
      reach: { before: 0, after: 184 },
      level: "likely",
      judge: ({ secret }) => (secret === "abcdef.0123456789abcdef" ? undefined : { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = `${make.lowerAlnum(6)}.${make.lowerAlnum(16)}`;
          return [
            {
              path: "join.sh",
              text: `kubeadm join 10.0.0.1:6443 --token ${secret} --discovery-token-ca-cert-hash sha256:${make.hex(64)}\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: `kubeadm join 10.0.0.1:6443 --token ${make.lowerAlnum(6)}.${make.lowerAlnum(12)}\n` },
          { text: "kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef\n" },
          { text: "kubeadm join --token <token> <host>:6443\n" },
        ],
      },
    },
  ],
});
