// Credentials of Cloudsmith.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const cloudsmith = defineProvider({
  id: "cloudsmith",
  name: "Cloudsmith",
  docs: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
  revoke: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
  rules: [
    {
      id: "cloudsmith-api-key",
      title: "Cloudsmith API key",
      ...assigned(
        ["cloudsmith_api", "cloudsmith_key", "cloudsmith_token", "cloudsmith-api", "cloudsmithapi"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { path: ".env", text: `CLOUDSMITH_API_KEY=${secret}\n`, secret },
            { path: "ci.yml", text: `CLOUDSMITH_API_KEY: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CLOUDSMITH_API_KEY=${make.hex(39)}\n` },
          { text: `cloudsmith_commit=${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "cloudsmith-entitlement-token",
      title: "Cloudsmith entitlement token in a URL",
      keywords: ["cloudsmith.io/"],
      pattern: /cloudsmith\.io\/(?:basic\/)?(?<secret>[A-Za-z0-9]{16})\/[a-z0-9_-]{1,64}\/[a-z0-9_-]{1,64}\//i,
      reach: { before: 0, after: 170 },
      level: "possible",
      revoke: "https://help.cloudsmith.io/docs/entitlements-via-the-cloudsmith-cli",
      examples: {
        flags: (make) => {
          const secret = make.alnum(16);
          return [
            {
              path: "sources.list",
              text: `deb https://dl.cloudsmith.io/${secret}/acme/internal/deb/ubuntu jammy main\n`,
              secret,
              level: "possible",
            },
          ];
        },
        allows: (make) => [
          { text: "deb https://dl.cloudsmith.io/public/acme/internal/deb/ubuntu jammy main\n" },
          { text: `deb https://dl.cloudsmith.io/${make.alnum(15)}/acme/internal/deb/ubuntu jammy main\n` },
        ],
      },
    },
  ],
});
