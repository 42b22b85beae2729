import { expect, it } from "vitest";
import { exampleSubject } from "../ignore/example-sighting.ts";
import { isPeersRule } from "./peer-rule.ts";

it.each([
  ["github-pat", "github-pat", "github", true],
  ["github-fine-grained-pat", "github-pat", "github", true],
  ["gitlab-pat", "github-pat", "github", false],
  ["npm-access-token", "npm-token", "npm", true],
  ["1password-service-account-token", "onepassword-token", "onepassword", true],
  ["huggingface-access-token", "hugging-face-token", "hugging-face", true],
  ["hashicorp-tf-api-token", "hashicorp-terraform", "hashicorp", true],
  ["vault-service-token", "hashicorp-vault", "hashicorp", true],
  ["sendinblue-api-token", "brevo-key", "brevo", true],
  ["generic-api-key", "generic-secret", "generic", true],
  ["generic-api-key", "github-pat", "github", false],
  ["private-key", "private-key-pem", "private-key", true],
  ["private-key", "private-ai-key", "private-ai", false],
  ["acme", "custom:acme", "custom:acme", true],
  ["acme", "custom:acme-2", "custom:acme-2", false],
  ["line", "linear-key", "linear", false],
  ["linear-api-key", "line-token", "line", false],
  ["", "github-pat", "github", false],
])("gitleaks' %s, and %s of %s: %s", (peerId, ruleId, family, expected) => {
  expect(isPeersRule(peerId, { ...exampleSubject({ ruleId }), family })).toBe(expected);
});
