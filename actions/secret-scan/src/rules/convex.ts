// Credentials of Convex.
import { Buffer } from "node:buffer";
import { judgeDecoded } from "../format/base64-text.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const convex = defineProvider({
  id: "convex",
  name: "Convex",
  docs: "https://docs.convex.dev/cli/deploy-key-types",
  revoke: "https://docs.convex.dev/dashboard/deployments/settings",
  rules: [
    {
      id: "convex-deploy-key",
      title: "Convex deploy or admin key",
      keywords: ["|eyj2mii6i"],
      pattern:
        /(?<![A-Za-z0-9_-])(?:(?:prod|dev|preview|project|local):)?[a-z0-9][a-z0-9:-]{3,80}\|eyJ2MiI6I[A-Za-z0-9+/]{30,100}={0,2}(?![A-Za-z0-9+/=])/,
      reach: { before: 89, after: 113 },
      level: "likely",
      judge: ({ secret }) => judgeDecoded(secret.slice(secret.indexOf("|") + 1), /^\{"v2":"[a-f0-9]{16,64}"\}$/),
      examples: {
        flags: (make) => {
          const secret = `prod:happy-otter-123|${Buffer.from(`{"v2":"${make.hex(32)}"}`).toString("base64")}`;
          return [
            { path: ".env.local", text: `CONVEX_DEPLOY_KEY=${secret}\n`, secret, level: "verified-format" },
            { text: `CONVEX_DEPLOY_KEY="${secret.slice(0, -4)}"\n`, secret: secret.slice(0, -4), level: "possible" },
          ];
        },
        allows: () => [
          { text: "CONVEX_DEPLOYMENT=dev:happy-otter-123\n" },
          { text: "CONVEX_DEPLOY_KEY=prod:happy-otter-123|eyJ2MiI6I...\n" },
        ],
      },
    },
  ],
});
