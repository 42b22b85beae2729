// Credentials of Prefect.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const prefect = defineProvider({
  id: "prefect",
  name: "Prefect",
  docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  revoke: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  rules: [
    {
      id: "prefect-user-api-key",
      title: "Prefect Cloud user API key",
      ...token("pnu_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pnu_${make.alnum(36)}`;
          return [
            { text: `PREFECT_API_KEY=${secret}\n`, secret },
            { path: "deploy.sh", text: `prefect cloud login -k ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PREFECT_API_KEY=pnu_${make.alnum(20)}\n` },
          { text: `PREFECT_API_KEY=pnu_${"x".repeat(36)}\n` },
        ],
      },
    },
    {
      id: "prefect-service-account-key",
      title: "Prefect Cloud service account API key",
      ...token("pnb_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pnb_${make.alnum(36)}`;
          return [{ text: `PREFECT_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `PREFECT_API_KEY=pnb_${make.alnum(37)}\n` }],
      },
    },
  ],
});
