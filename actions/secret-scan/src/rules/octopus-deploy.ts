// Credentials of Octopus Deploy.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const octopusDeploy = defineProvider({
  id: "octopus-deploy",
  name: "Octopus Deploy",
  docs: "https://octopus.com/docs/api/authentication/create-an-api-key",
  revoke: "https://octopus.com/docs/api/authentication/create-an-api-key",
  rules: [
    {
      id: "octopus-deploy-api-key",
      title: "Octopus Deploy API key",
      ...token("API-", "(?=[A-Z]{0,35}[0-9])[A-Z0-9]{25,36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `API-${make.upperAlnum(20)}4${make.upperAlnum(10)}`;
          return [
            { text: `OCTOPUS_CLI_API_KEY=${secret}\n`, secret },
            { text: `[release.ps1] $headers = @{ "X-Octopus-ApiKey" = "${secret}" }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: '$headers = @{ "X-Octopus-ApiKey" = "API-XXXXXXXXXXXXXXXXXXXXXXXXXX" }\n' },
          { text: `API-${make.upperAlnum(12)}\n` },
          { text: `api-${make.lowerAlnum(26)}\n` },
        ],
      },
    },
  ],
});
