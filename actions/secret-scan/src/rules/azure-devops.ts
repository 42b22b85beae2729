// Credentials of Azure DevOps from before 2025. The newer ones are annotated keys of Azure.
import { devopsPat, judgeDevopsPat } from "../format/azure-devops-pat.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const ACCOUNTS = "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts";

/** The same text with another first character. */
function edited(sound: string): string {
  return `${sound.startsWith("a") ? "b" : "a"}${sound.slice(1)}`;
}

export const azureDevops = defineProvider({
  id: "azure-devops",
  name: "Azure DevOps",
  docs: `${ACCOUNTS}/use-personal-access-tokens-to-authenticate`,
  revoke: `${ACCOUNTS}/use-personal-access-tokens-to-authenticate#revoke-a-pat`,
  rules: [
    {
      id: "azure-devops-pat",
      title: "Azure DevOps personal access token (before 2025)",
      ...assigned(
        [
          "azure_devops",
          "azuredevops",
          "azure-devops",
          "ado_pat",
          "ado_token",
          "vsts",
          "devops_pat",
          "vss_nuget",
          "system_accesstoken",
        ],
        "[a-z2-7]{52}",
        52,
      ),
      level: "likely",
      judge: ({ secret }) => judgeDevopsPat(secret),
      examples: {
        flags: (make) => {
          const secret = devopsPat(make.bytes(32));
          const other = edited(secret);
          return [
            { text: `AZURE_DEVOPS_EXT_PAT=${secret}\n`, secret, level: "verified-format" },
            { text: `vsts_token: "${other}"\n`, secret: other, level: "likely" },
          ];
        },
        allows: (make) => [{ text: `ADO_PAT=${devopsPat(make.bytes(32))}a\n` }, { text: `ADO_PAT=${make.hex(40)}\n` }],
      },
    },
  ],
});
