// Credentials of CockroachDB Cloud.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const cockroachlabs = defineProvider({
  id: "cockroachlabs",
  name: "CockroachDB Cloud",
  docs: "https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api",
  revoke: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#manage-service-accounts",
  rules: [
    {
      id: "cockroachlabs-api-key",
      title: "CockroachDB Cloud API key",
      ...token("CCDB1_", "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", 63),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `CCDB1_${make.alnum(22)}_${make.alnum(40)}`;
          return [
            { path: ".env", text: `COCKROACH_API_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `provider "cockroach" {\n  apikey = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `COCKROACH_KEY_ID=CCDB1_${make.alnum(22)}\n` },
          { text: `COCKROACH_API_KEY=CCDB1_${"x".repeat(22)}_${"x".repeat(40)}\n` },
        ],
      },
    },
  ],
});
