// Credentials of Deno Deploy.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const deno = defineProvider({
  id: "deno",
  name: "Deno Deploy",
  docs: "https://docs.deno.com/deploy/",
  revoke: "https://docs.deno.com/deploy/reference/cli/",
  rules: [
    {
      id: "deno-personal-token",
      title: "Deno Deploy access token",
      ...token("ddp_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ddp_${make.alnum(36)}`;
          return [
            { path: ".env", text: `DENO_DEPLOY_TOKEN=${secret}\n`, secret },
            { path: "deploy.sh", text: `deployctl deploy --token=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DENO_DEPLOY_TOKEN=ddp_${make.alnum(35)}\n` },
          { text: `DENO_DEPLOY_TOKEN=ddp_${"x".repeat(36)}\n` },
        ],
      },
    },
    {
      id: "deno-organization-token",
      title: "Deno Deploy organization token",
      ...token("ddo_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ddo_${make.alnum(36)}`;
          return [{ path: ".env", text: `DENO_DEPLOY_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `DENO_DEPLOY_TOKEN=ddo_${make.alnum(37)}\n` }],
      },
    },
  ],
});
