// Credentials of SettleMint.
import { token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

/** The prefixes are those that SettleMint's own SDK checks and masks. */
function tokenRule(id: string, title: string, prefix: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, "[A-Za-z0-9]{16,64}", 64),
    level: "likely",
    examples: {
      flags: (make) => {
        const secret = `${prefix}${make.alnum(16)}`;
        return [{ text: `SETTLEMINT_ACCESS_TOKEN=${secret}\n`, secret }];
      },
      allows: (make) => [
        { text: `SETTLEMINT_ACCESS_TOKEN=${prefix}${make.alnum(8)}\n` },
        { text: `di${prefix}${make.alnum(16)}\n` },
      ],
    },
  };
}

export const settlemint = defineProvider({
  id: "settlemint",
  name: "SettleMint",
  docs: "https://github.com/settlemint/sdk",
  revoke: "https://github.com/settlemint/sdk",
  rules: [
    tokenRule("settlemint-personal-access-token", "SettleMint personal access token", "sm_pat_"),
    tokenRule("settlemint-application-access-token", "SettleMint application access token", "sm_aat_"),
    tokenRule("settlemint-service-access-token", "SettleMint service access token", "sm_sat_"),
  ],
});
