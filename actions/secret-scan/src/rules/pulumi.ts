// Credentials of Pulumi.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const pulumi = defineProvider({
  id: "pulumi",
  name: "Pulumi",
  docs: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  revoke: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  rules: [
    {
      id: "pulumi-access-token",
      title: "Pulumi access token",
      ...token("pul-", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pul-${make.hex(40)}`;
          return [
            { text: `PULUMI_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "deploy.yml", text: `env:\n  PULUMI_ACCESS_TOKEN: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `PULUMI_ACCESS_TOKEN=pul-${make.hex(39)}\n` },
          { text: `PULUMI_ACCESS_TOKEN=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
