// Credentials of Hugging Face. They consist of letters only.
import { token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

const LENGTH = 34;

function tokenRule(id: string, title: string, prefix: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, `[A-Za-z]{${LENGTH}}`, LENGTH),
    level: "likely",
    minEntropy: 3.5,
    judge: ({ secret }) =>
      /[a-z]/.test(secret.slice(prefix.length)) && /[A-Z]/.test(secret) ? { level: "likely" } : undefined,
    examples: {
      flags: (make) => {
        const secret = `${prefix}aZ${make.of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LENGTH - 2)}`;
        return [{ text: `HF_TOKEN=${secret}\n`, secret }];
      },
      allows: (make) => [
        { text: `${prefix}${make.lower(LENGTH)}\n` },
        { text: `${prefix}aZ${make.upper(LENGTH - 3)}\n` },
        { text: `${prefix}${"x".repeat(LENGTH)}\n` },
      ],
    },
  };
}

export const huggingFace = defineProvider({
  id: "hugging-face",
  name: "Hugging Face",
  docs: "https://huggingface.co/docs/hub/security-tokens",
  revoke: "https://huggingface.co/docs/hub/security-tokens#how-to-manage-user-access-tokens",
  rules: [
    tokenRule("hugging-face-user-token", "Hugging Face user access token", "hf_"),
    tokenRule("hugging-face-org-token", "Hugging Face organization token (legacy)", "api_org_"),
  ],
});
