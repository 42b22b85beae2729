// Credentials of Codacy.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const codacy = defineProvider({
  id: "codacy",
  name: "Codacy",
  docs: "https://docs.codacy.com/codacy-api/api-tokens/",
  revoke: "https://docs.codacy.com/codacy-api/api-tokens/#revoking-account-api-tokens",
  rules: [
    {
      id: "codacy-account-token",
      title: "Codacy account API token",
      ...assigned(["codacy_api_token", "codacy-api-token", "codacy_account_token"], "[A-Za-z0-9]{20}", 20),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [{ path: ".env", text: `CODACY_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CODACY_API_TOKEN=${make.alnum(19)}\n` },
          { text: "CODACY_API_BASE_URL=https://codacy.example.test\n" },
        ],
      },
    },
    {
      id: "codacy-project-token",
      title: "Codacy repository API token",
      ...assigned(["codacy_project_token", "codacy-project-token", "codacyprojecttoken"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: "ci.yml", text: `CODACY_PROJECT_TOKEN: ${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CODACY_PROJECT_TOKEN=${make.hex(31)}\n` },
          { text: "CODACY_PROJECT_TOKEN=$CODACY_PROJECT_TOKEN\n" },
        ],
      },
    },
  ],
});
