// Policies that demand less than they seem to: each is refused as a whole.
import { parsePolicy } from "@lockstep/core/policy";
import { describe, expect, it } from "vitest";

describe("a policy", () => {
  const refusal = (section: string) => {
    try {
      parsePolicy("lockstep.yml", `version: 1\nverify-artifact:\n${section}`, {});
      return "read";
    } catch (error) {
      return error instanceof Error && "code" in error ? error.code : error;
    }
  };

  it.each([
    ["an empty repository", "  signers: [{ workflow: .github/workflows/x.yml, repository: '' }]\n"],
    ["an empty identity", "  signers: [{ identity: '', issuer: https://x.example.test }]\n"],
    ["no signers in the list", "  signers: []\n"],
    ["nothing as the signers", "  signers:\n"],
    ["an id that is a text", "  signers: [{ workflow: .github/workflows/x.yml, repository-id: '1' }]\n"],
    ["an id that is no whole number", "  signers: [{ workflow: .github/workflows/x.yml, repository-id: 1.5 }]\n"],
    [
      "an id beyond what can be compared",
      "  signers: [{ workflow: .github/workflows/x.yml, repository-id: 9007199254740993 }]\n",
    ],
    ["an empty commit", "  require: [{ type: provenance, source-commit: '' }]\n"],
    ["a key twice", "  runner: github-hosted\n  runner: any\n"],
    ["a merge key", "  signers:\n    - &a { key: x }\n    - <<: *a\n"],
    ["a key that is not known", "  signer: [{ key: x }]\n"],
    ["a count below zero", "  timestamps: -1\n"],
    ["another prototype", "  __proto__: { runner: any }\n"],
    ["another prototype of inputs", "  require: [{ type: provenance, inputs: { __proto__: x } }]\n"],
  ])("with %s is refused", (_, section) => {
    expect(refusal(section)).toBe("policy-invalid");
  });
});
