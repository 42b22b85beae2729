// Credentials of Databricks.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const databricks = defineProvider({
  id: "databricks",
  name: "Databricks",
  docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  revoke: "https://docs.databricks.com/aws/en/admin/access-control/tokens",
  rules: [
    {
      id: "databricks-personal-access-token",
      title: "Databricks personal access token",
      ...token("dapi", "[a-f0-9]{32}(?:-[0-9]{1,2})?", 35),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dapi${make.hex(32)}`;
          return [
            { path: ".databrickscfg", text: `token = ${secret}\n`, secret },
            { path: ".env", text: `DATABRICKS_TOKEN=${secret}-2\n`, secret: `${secret}-2` },
          ];
        },
        allows: (make) => [
          { text: `DATABRICKS_TOKEN=dapi${make.hex(31)}\n` },
          { text: `token = dapi${"x".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "databricks-oauth-secret",
      title: "Databricks service principal OAuth secret",
      ...token("dose", "[a-f0-9]{32}", 32),
      level: "likely",
      revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
      examples: {
        flags: (make) => {
          const secret = `dose${make.hex(32)}`;
          return [{ path: ".env", text: `DATABRICKS_CLIENT_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `DATABRICKS_CLIENT_SECRET=dose${make.hex(33)}\n` },
          { text: `DATABRICKS_CLIENT_ID=${make.uuid()}\n` },
        ],
      },
    },
  ],
});
