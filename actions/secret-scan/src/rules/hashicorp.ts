// Credentials of HashiCorp.
import { Buffer } from "node:buffer";
import { judgeVaultToken } from "../format/vault-token.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

function signedToken(make: Synthetic): string {
  const name = Buffer.from(`hvs.${make.alnum(24)}`);
  const head = [0x08, 0x01, 0x12, 0x20, ...make.bytes(32)];
  return `hvs.${Buffer.from([...head, 0x1a, name.length + 2, 0x0a, name.length, ...name]).toString("base64url")}`;
}

export const hashicorp = defineProvider({
  id: "hashicorp",
  name: "HashiCorp",
  docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  revoke: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  rules: [
    {
      id: "hashicorp-terraform-token",
      title: "HCP Terraform API token",
      keywords: [".atlasv1."],
      pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,72}(?![A-Za-z0-9_=-])/,
      reach: { before: 14, after: 82 },
      level: "likely",
      revoke: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(14)}.atlasv1.${make.base64url(67)}`;
          return [
            {
              path: ".terraformrc",
              text: `credentials "terraform.example.test" {\n  token = "${secret}"\n}\n`,
              secret,
            },
            { path: ".env", text: `TFE_TOKEN=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `TFE_TOKEN=${make.alnum(14)}.atlasv1.${make.alnum(40)}\n` },
          { text: `TFE_TOKEN=${make.alnum(13)}.atlasv1.${make.alnum(67)}\n` },
        ],
      },
    },
    {
      id: "hashicorp-vault-token",
      title: "Vault service token",
      ...token("hvs.", "[A-Za-z0-9_-]{24,220}", 220),
      level: "likely",
      judge: ({ secret }) => judgeVaultToken(secret),
      examples: {
        flags: (make) => {
          const root = make.alnum(24);
          const secret = signedToken(make);
          return [
            { path: ".env", text: `VAULT_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `Initial Root Token: hvs.${root}\n`, secret: `hvs.${root}`, level: "likely" },
            { text: `VAULT_TOKEN=${secret.slice(0, -4)}\n`, secret: secret.slice(0, -4), level: "possible" },
          ];
        },
        allows: (make) => [{ text: `VAULT_TOKEN=hvs.${make.alnum(23)}\n` }, { text: "VAULT_TOKEN=hvs.CAESI...\n" }],
      },
    },
    {
      id: "hashicorp-vault-batch-token",
      title: "Vault batch or recovery token",
      ...token(["hvb.", "hvr."], "[A-Za-z0-9_-]{24,300}", 300),
      level: "likely",
      revoke: "https://developer.hashicorp.com/vault/docs/concepts/tokens#batch-tokens",
      examples: {
        flags: (make) => {
          const secret = `hvb.${make.base64url(150)}`;
          return [{ path: ".env", text: `VAULT_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `VAULT_TOKEN=hvb.${make.alnum(20)}\n` },
          { text: `VAULT_TOKEN=hvr.${"x".repeat(30)}\n` },
        ],
      },
    },
    {
      id: "hashicorp-vault-legacy-token",
      title: "Vault token (before 1.10)",
      ...assigned(["vault_token", "vault-token", "vaulttoken", "vault_root_token"], "[sb]\\.[A-Za-z0-9]{24}", 26),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `s.${make.alnum(24)}`;
          return [
            { path: ".env", text: `VAULT_TOKEN=${secret}\n`, secret },
            { path: "read.sh", text: `curl -H "X-Vault-Token: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `VAULT_TOKEN=s.${make.alnum(23)}\n` }, { text: "vault_tokens = s.decode()\n" }],
      },
    },
    {
      id: "hashicorp-vault-unseal-key",
      title: "Vault unseal key",
      ...assigned(["unseal key", "unseal_key", "unseal-key", "unsealkey"], "[A-Za-z0-9+/]{44}", 44),
      level: "likely",
      revoke: "https://developer.hashicorp.com/vault/docs/commands/operator/rekey",
      examples: {
        flags: (make) => {
          const secret = make.base64(44);
          return [
            { path: "init.txt", text: `Unseal Key 1: ${secret}\n`, secret },
            { path: ".env", text: `VAULT_UNSEAL_KEY=${secret}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `Unseal Key 1: ${make.base64(43)}\n` }, { text: "Unseal Key Shares: 5\n" }],
      },
    },
    {
      id: "hashicorp-cloud-client-secret",
      title: "HashiCorp Cloud Platform client secret",
      ...assigned(["hcp_client_secret", "hcp-client-secret", "hcpclientsecret"], "[A-Za-z0-9_-]{64}", 64),
      level: "likely",
      revoke: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key",
      examples: {
        flags: (make) => {
          const secret = make.base64url(64);
          return [{ path: ".env", text: `HCP_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `HCP_CLIENT_ID=${make.alnum(32)}\n` },
          { text: `HCP_CLIENT_SECRET=${make.alnum(63)}\n` },
        ],
      },
    },
  ],
});
